/**
 * What the first-level divisions of a country are called in English, by ISO 3166-1 code; CLDR has their bare names only.
 * Countries whose divisions differ in kind or go by bare names (China, Russia, India …) are not listed.
 */
const COUNTRIES_BY_TYPE: Record<string, string> = {
  Governorate: 'EG IQ JO KW LB OM PS SY TN YE',
  Province: 'AF AO AR BG CR CU DZ EC IR LA LK MN MZ PA RW SA TR ZM',
  province: 'KH TH VN',
  Region: 'BF CL CM ET GH KG KZ ML NE SK SN TG TJ TM TZ UZ',
  region: 'BY',
  State: 'NG',
  County: 'HR HU KE LR RO SE',
  Department: 'BO CO GT HN NI PY SV UY',
  District: 'AZ LY PT',
  Voivodeship: 'PL',
  Prefecture: 'JP',
};

const TYPE_OF = new Map(
  Object.entries(COUNTRIES_BY_TYPE).flatMap(([type, codes]) => codes.split(' ').map((code) => [code, type] as const)),
);

/** "Governorate" for Syria; undefined where there is no one word. */
export function divisionType(country: string): string | undefined {
  return TYPE_OF.get(country);
}
