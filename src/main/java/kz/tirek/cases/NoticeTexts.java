package kz.tirek.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Words;
import org.springframework.stereotype.Component;

/** The text of a notice: what its family's writer says, and what the reader may do against it. */
@Component
class NoticeTexts {
  private final Map<NoticeKind, NoticeWriter> writers = new EnumMap<>(NoticeKind.class);

  NoticeTexts(List<NoticeWriter> writers) {
    writers.forEach(writer -> writer.kinds().forEach(kind -> this.writers.put(kind, writer)));
    if (this.writers.size() < NoticeKind.values().length) {
      throw new IllegalStateException("Some notices have no writer: only " + this.writers.keySet());
    }
  }

  Words write(NoticeKind kind, Application application) {
    List<NoticeLine> lines = new ArrayList<>(writers.get(kind).lines(kind, application));
    if (kind.remedy() != NoticeKind.Remedy.NONE) {
      lines.add(NoticeLine.of("remedy." + kind.remedy()));
    }
    return NoticeWording.text(lines);
  }
}
