/** Provinces and cities before and after 01/7/2025, folded: a question about one that no plan names is about another plan. */
export const PROVINCES: readonly string[] = `
ha noi|hue|lai chau|dien bien|son la|lang son|quang ninh|thanh hoa|nghe an|ha tinh|cao bang|tuyen quang|lao cai|thai nguyen|phu tho
bac ninh|hung yen|hai phong|ninh binh|quang tri|da nang|quang ngai|gia lai|khanh hoa|lam dong|dak lak|dac lac|ho chi minh|dong nai
tay ninh|can tho|vinh long|dong thap|ca mau|an giang|ha giang|yen bai|bac kan|vinh phuc|hoa binh|bac giang|thai binh|hai duong|ha nam
nam dinh|quang binh|quang nam|binh dinh|phu yen|kon tum|ninh thuan|binh thuan|dak nong|binh duong|binh phuoc|ba ria vung tau|vung tau
long an|tien giang|ben tre|tra vinh|soc trang|bac lieu|hau giang|kien giang|sai gon|thua thien hue
`
  .trim()
  .split(/[|\n]/);
