package kz.tirek.registries;

/** A system gave no usable answer this time. Says nothing about the person asked for. */
class Unavailable extends RuntimeException {
  Unavailable(String sentence) {
    super(sentence);
  }
}
