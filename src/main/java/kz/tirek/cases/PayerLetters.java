package kz.tirek.cases;

import java.util.List;
import kz.tirek.common.Words;
import org.springframework.stereotype.Service;

/** Words and prints letters to payers, in the form of the notices to applicants. */
@Service
public class PayerLetters {
  private final NoticeLetters letters;
  private final NoticePdf pdf;

  PayerLetters(NoticeLetters letters, NoticePdf pdf) {
    this.letters = letters;
    this.pdf = pdf;
  }

  /** The lines as paragraphs, in the words of {@code notices/notices_*.properties}. */
  public Words text(List<NoticeLine> lines) {
    return NoticeWording.text(lines);
  }

  /** The letter in Kazakh and Russian. */
  public byte[] print(PayerLetter letter) {
    return pdf.print(letters.of(letter));
  }
}
