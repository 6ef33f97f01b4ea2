/** Names that are everyday words too, but in news, with a capital, nearly always mean what the dataset says. */
export const MOSTLY_NAMES: ReadonlySet<string> = new Set(
  // Places and peoples
  (
    'Afar Anchorage Arctic Burgundy Bushmen Chad Chihuahua China Cologne Curacao Guarani Guinea Hamburg Hackney Japan Java Limerick ' +
    'Madras Manila Mecca Morocco Muscat Pacific Palatinate Panama Phoenix Seine Shanghai Surrey Trier Turkey Ulster Wellington Aboriginal ' +
    'Acropolis Bursa Hermitage ' +
    // People
    'Macron Musk Napoleon Pence Spacey Sturgeon Thatcher Titian Trump Truss Gosling ' +
    // Organizations, faiths, bodies
    'Airbus Amazon Arsenal Blackberry Bombardier Catholic Chevron Christian Cognizant Confederacy Congress Democrat Fed Fiat Ford Gestapo Google Guardian ' +
    'Intel Intuit Lancet Mafia Medicaid Medicare Micron Nestle Nickelodeon Pentagon Playboy Politico Protestant Puma Senate Swatch ' +
    'Telegram Twitter Vogue Weathermen Xerox Yahoo Yelp ' +
    // Things and events
    'Batman Bible Bitcoin Crusade Enlightenment Euro Footsie Haj Hajj Hijab Holocaust Kindle Scud Superman Thanksgiving Titanic ' +
    'Tomahawk Vuvuzela Jeep Taser Fluoxetine Paracetamol Thalidomide'
  ).split(' '),
);
