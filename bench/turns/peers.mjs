// node peers.mjs <which> <port>: the same five questions on other libraries. Run by run.ts in a folder with their packages.
import http from 'node:http';

const [which, port] = process.argv.slice(2);
const { API, REDIS, SECRET } = process.env;
const TOKEN = '1:AAAAAAAAAAAAAAAAAAAAAAAA';
const QUESTIONS = 5;
const me = { id: 1, is_bot: true, first_name: 'b', username: 'b_bot' };

async function grammy(conversational) {
  const { Bot, session, webhookCallback } = await import('grammy');
  const { RedisAdapter } = await import('@grammyjs/storage-redis');
  const { Redis } = await import('ioredis');
  const bot = new Bot(TOKEN, { botInfo: me, client: { apiRoot: API } });
  const storage = new RedisAdapter({ instance: new Redis(REDIS), ttl: 86400 });
  if (conversational) {
    const { conversations, createConversation } = await import('@grammyjs/conversations');
    bot.use(conversations({ storage: { type: 'key', version: 0, adapter: storage } }));
    const ask = async (conversation, first) => {
      let ctx = first;
      for (let n = 0; n < QUESTIONS; n++) {
        await ctx.reply(`hỏi ${n}`);
        ctx = await conversation.waitFor('message:text');
      }
      await ctx.reply('xong');
    };
    bot.use(createConversation(ask, 'ask'));
    bot.on('message:text', (ctx) => ctx.conversation.enter('ask'));
  } else {
    bot.use(session({ initial: () => ({ n: 0 }), storage }));
    bot.on('message:text', async (ctx) => {
      const { n } = ctx.session;
      ctx.session.n = n === QUESTIONS ? 0 : n + 1;
      await ctx.reply(n === QUESTIONS ? 'xong' : `hỏi ${n}`);
    });
  }
  return webhookCallback(bot, 'http', { secretToken: SECRET, timeoutMilliseconds: 60_000 });
}

async function telegraf() {
  const { Telegraf, session } = await import('telegraf');
  const { Redis } = await import('ioredis');
  const redis = new Redis(REDIS);
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot: API } });
  bot.botInfo = me;
  const store = {
    async get(key) {
      const value = await redis.get(`tf:${key}`);
      return value ? JSON.parse(value) : undefined;
    },
    set: (key, value) => redis.set(`tf:${key}`, JSON.stringify(value), 'EX', 86400),
    delete: (key) => redis.del(`tf:${key}`),
  };
  bot.use(session({ defaultSession: () => ({ n: 0 }), store }));
  bot.on('text', async (ctx) => {
    const { n } = ctx.session;
    ctx.session.n = n === QUESTIONS ? 0 : n + 1;
    await ctx.reply(n === QUESTIONS ? 'xong' : `hỏi ${n}`);
  });
  return bot.webhookCallback('/telegram', { secretToken: SECRET });
}

const take = which === 'telegraf-session' ? await telegraf() : await grammy(which === 'grammy-conversations');
http
  .createServer((request, response) =>
    Promise.resolve(take(request, response)).catch(() => {
      response.statusCode = 500;
      response.end();
    }),
  )
  .listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
