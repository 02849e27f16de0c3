package kz.tirek.allocation;

/** By which rule somebody got a task. */
enum How {
  /** Whoever of the group takes it. */
  POOL,
  /** The present one with the fewest open tasks. */
  LEAST_LOADED,
  /** Who had the case before; otherwise as LEAST_LOADED. */
  SAME_PERSON,
  /** The deputy of somebody who is away. */
  DEPUTY,
  /** The head of the branch, by hand. */
  HEAD
}
