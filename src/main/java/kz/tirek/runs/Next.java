package kz.tirek.runs;

/** How the process goes on; the model reads the names. */
enum Next {
  CHUNK,
  FILE,
  PAUSE,
  DONE
}
