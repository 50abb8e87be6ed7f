let arrivals = 0;

/** A place in the order of arrival: limiters serve who came first. */
export function nextOrder(): number {
  arrivals += 1;
  return arrivals;
}
