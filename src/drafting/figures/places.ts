/** Names after "in" that are no company's: countries, and what money is laid out on. */
const places = new Set(
  "france inde india europe allemagne germany japon japan chine china espagne spain italie italy royaume uk us usa etats united texas ohio canada coree korea suede sweden malaisie malaysia arabie saudi ai ia the data cloud r bresil brazil australie australia singapour singapore indonesie indonesia vietnam pologne poland portugal irlande ireland norvege norway finlande finland louisiane louisiana virginie virginia californie california london londres paris new cash series serie seed".split(
    " ",
  ),
);

export function isPlace(key: string): boolean {
  return places.has(key);
}
