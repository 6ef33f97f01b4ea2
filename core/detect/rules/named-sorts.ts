/** What stands before the names of ships, lower case. Source: ship prefixes in Lloyd's Register and of the navies that news names most. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'uss usns uscgc hms hmas hmcs hmnzs ins rfa rms ms mv mt ss'.split(' '),
);

/**
 * What sort of thing bears the one word behind it, so that the word alone is its name too: "Hurricane Katrina", "USS Cole". Last word of the sort,
 * lower case. Sources: the classes of storms of the World Meteorological Organization; the prefixes of ships; our own list for spacecraft.
 */
export const NAMED_SORTS: ReadonlySet<string> = new Set([
  ...SHIP_PREFIXES,
  ...`hurricane typhoon cyclone storm shuttle spacecraft probe rover lander yacht ferry tanker frigate destroyer corvette cruiser submarine`.split(
    ' ',
  ),
]);
