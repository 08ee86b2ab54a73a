package fr.arpent.examples.cli;

import fr.arpent.reporting.press.GuidePress;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the press in a second thread, which the reading of the command and of the study leaves
 * idle.
 */
final class Waking {

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private Waking() {}

  /** Begins to wake the press, once in a process; returns at once. */
  static void press() {
    if (BEGUN.getAndSet(true)) {
      return;
    }
    var waking = new Thread(() -> GuidePress.standard().warmUp(), "press");
    waking.setDaemon(true);
    waking.setUncaughtExceptionHandler((thread, problem) -> {}); // the first print says it again
    waking.start();
  }
}
