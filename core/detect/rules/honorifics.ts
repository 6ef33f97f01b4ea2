/**
 * Forms of address and ranks that stand directly before a person's name, in lower case without full stops.
 * Sources: Debrett's "Correct form"; the AP stylebook's military titles; the Guardian style guide on Arabic and Persian titles.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx messrs dr doctor prof professor sir dame lord lady baron baroness viscount count countess madame madam
  monsieur herr frau senor señor don king queen prince princess crown emir amir sultan sheikh sheik shaikh shaykh sayyid sayyed
  ayatollah hojatoleslam imam mullah mufti maulana rabbi reverend rev father fr brother sister archbishop bishop cardinal pope patriarch
  gen general maj major col colonel lt lieutenant capt captain cmdr commander adm admiral vice brig brigadier sgt sergeant corporal cpl
  pvt marshal chief sen senator rep representative congressman congresswoman gov governor
  president pres premier chancellor minister secretary ambassador amb judge justice mayor sheriff speaker chairman chairwoman chair
  detective inspector constable superintendent pc supt coach emperor empress tsar czar shah dalai`
    .split(/\s+/)
    .filter(Boolean),
);
