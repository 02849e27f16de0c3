package kz.tirek.common;

/** Sex as the persons register and the IIN state it. */
public enum Sex {
  F,
  M
}
