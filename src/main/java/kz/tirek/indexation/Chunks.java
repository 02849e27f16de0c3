package kz.tirek.indexation;

import java.util.List;
import kz.tirek.indexation.Indexation.Kind;
import kz.tirek.indexation.Indexation.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The work, a chunk at a time, each in the transaction that moves the token: what was interrupted
 * never happened, and the engine tries it again.
 */
@Component
class Chunks {
  /** The law is asked about one award after the other, and a chunk should end within seconds. */
  private static final int BY_LAW = 200;

  private final IndexationRepository indexations;
  private final ChunkRepository chunks;
  private final RaiseRepository raises;
  private final LawAgain law;
  private final Undo undo;
  private final Turns turns;
  private final int size;

  Chunks(
      IndexationRepository indexations,
      ChunkRepository chunks,
      RaiseRepository raises,
      LawAgain law,
      Undo undo,
      Turns turns,
      @Value("${tirek.indexation.chunk:5000}") int size) {
    this.indexations = indexations;
    this.chunks = chunks;
    this.raises = raises;
    this.law = law;
    this.undo = undo;
    this.turns = turns;
    this.size = size;
  }

  void begin(String id) {
    Indexation indexation = indexations.locked(id);
    turns.alone();
    indexations.begin(id, chunks.select(indexation));
  }

  Next work(String id) {
    Indexation indexation = indexations.locked(id);
    if (indexation.state() == State.PAUSED) {
      return Next.PAUSE;
    }
    if (indexation.state() == State.UNDOING) {
      return Next.UNDO;
    }
    int most = sizeFor(indexation);
    List<String> awards = chunks.next(id, false, most);
    if (!awards.isEmpty()) {
      int changed =
          indexation.kind() == Kind.INDEX
              ? raises.raise(indexation, awards)
              : law.recalculate(indexation, awards);
      chunks.done(id, false, awards, changed);
    }
    if (awards.size() == most) {
      return Next.CHUNK;
    }
    indexations.move(id, State.DONE);
    return Next.DONE;
  }

  Next takeBack(String id) {
    Indexation indexation = indexations.locked(id);
    int most = sizeFor(indexation);
    List<String> awards = chunks.next(id, true, most);
    if (!awards.isEmpty()) {
      undo.accept(indexation, awards);
      chunks.done(id, true, awards, 0);
    }
    if (awards.size() == most) {
      return Next.CHUNK;
    }
    indexations.move(id, State.UNDONE);
    return Next.DONE;
  }

  private int sizeFor(Indexation indexation) {
    return indexation.kind() == Kind.INDEX ? size : Math.min(size, BY_LAW);
  }
}
