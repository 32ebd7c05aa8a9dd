/** The IRI of what a package asks, by the id of its assignment: the same wherever it is put, and nobody’s address. */
export const activityOf = (assignment: string): string => `urn:x-advise-bamako:${encodeURIComponent(assignment)}`
