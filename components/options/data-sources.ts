import type { TextKey } from '../ui/text.ts';

export interface DataSource {
  name: string;
  url: string;
  licence: string;
  /** What the dataset takes from it. */
  use: TextKey;
}

/** Whose data the geography of the dataset is generated from (data/geography); all licences in full are in THIRD_PARTY_NOTICES. */
export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    use: 'source_cities',
  },
  {
    name: 'Unicode CLDR',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode License v3',
    use: 'source_divisions',
  },
  {
    name: 'countries-list, i18n-iso-countries, i18n-nationality',
    url: 'https://github.com/annexare/Countries',
    licence: 'MIT',
    use: 'source_countries',
  },
  {
    name: 'country-coder',
    url: 'https://github.com/rapideditor/country-coder',
    licence: 'ISC',
    use: 'source_ids',
  },
];
