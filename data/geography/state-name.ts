import { readDivisions, type City } from './sources.ts';

/** GeoNames has numbers where ISO 3166-2 has letters. */
const NUMBERED: Record<string, Record<string, string>> = {
  CA: {
    '01': 'ab', '02': 'bc', '03': 'mb', '04': 'nb', '05': 'nl', '07': 'ns', '08': 'on', '09': 'pe', '10': 'qc', '11': 'sk', '12': 'yt',
    '13': 'nt', '14': 'nu',
  },
  AU: { '01': 'act', '02': 'nsw', '03': 'nt', '04': 'qld', '05': 'sa', '06': 'tas', '07': 'vic', '08': 'wa' },
}; // prettier-ignore

const divisions = readDivisions();

/** The English name of the state or province that a city lies in: "Wisconsin". */
export function stateName({ country, adminCode }: City): string | undefined {
  const short = NUMBERED[country]?.[adminCode] ?? adminCode.toLowerCase();
  const code = `${country.toLowerCase()}${short}`;
  return divisions
    .get(country)
    ?.find((each) => each.code === code)
    ?.name.replace(/^Washington DC$/, 'D.C.');
}
