package kz.tirek.cases;

import java.util.List;
import java.util.Set;

/** Knows what one family of notices says. */
interface NoticeWriter {
  Set<NoticeKind> kinds();

  List<NoticeLine> lines(NoticeKind kind, Application application);
}
