package kz.tirek.indexation;

/** How the process goes on after a chunk; the model reads the names. */
enum Next {
  CHUNK,
  PAUSE,
  UNDO,
  DONE
}
