/** A small made-up plan of Sở Xây dựng: what a test needs of one. */
import { Plan } from '#src/knowledge/plan.ts';

export const madePlan = (id: string, about: Partial<Plan>, clauses: [string, string][]): Plan =>
  Plan.parse({
    id,
    title: 'Kế hoạch Thực hiện dân chủ ở cơ sở năm 2026',
    shortName: `Kế hoạch ${id}`,
    number: null,
    issued: null,
    issuer: 'Sở Xây dựng',
    level: 'tinh',
    year: 2026,
    duties: [],
    units: [],
    ...about,
    clauses: clauses.map(([path, text]) => ({ path, text })),
  });
