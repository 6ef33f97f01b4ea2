/**
 * What sort of thing bears the one word behind it, so that the word alone is its name too: "Hurricane Katrina", "USS Cole". Last word of the sort,
 * lower case. Sources: the classes of storms of the World Meteorological Organization; ship prefixes in Lloyd's Register; our own list for spacecraft.
 */
export const NAMED_SORTS: ReadonlySet<string> = new Set(
  `hurricane typhoon cyclone storm shuttle spacecraft probe rover lander uss hms hmas hmcs ins rms ms mv mt ss yacht ferry tanker frigate destroyer
  corvette cruiser submarine`
    .split(/\s+/)
    .filter(Boolean),
);
