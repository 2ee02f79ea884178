/** Figures a report may carry: counts of what agencies did, or of public-safety events; never of persons of a kind. */
export const ALLOWED_FIGURES: Readonly<Record<string, string>> = {
  attended: 'delegates of the bodies at a meeting, a head count',
  sessions: 'sessions a body held',
  'people-reached': 'attendance of sessions taken together, a head count',
  initiatives: 'initiatives of a yearly plan',
  'community-models': 'community models at work, a count of collectives',
  bulletins: 'papers and bulletins a body sent',
  'fraud-warnings': 'warnings a body issued to everybody',
  'disputes-mediated': 'disputes settled by mediation, a count without parties or subject',
  fires: 'fires in the period, a public-safety count',
  'road-accidents': 'road accidents in the period, a public-safety count',
}
