package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Reads everything, runs nothing, reports every problem, and notes what is invented. */
@Command(name = "check")
final class CheckCommand extends StudyCommand {

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode carryOut(Study study, Steps steps) throws IOException {
    var methods = MethodCatalogue.standard();
    steps.attempt(methods.check(study));
    steps.attempt(GuideComposer.check(study, methods));
    steps.attempt(GuidePress.check(study));
    steps.stopIfFailed();
    output().checkWritable();
    new IllustrationNotes(terminal()).show(study);
    terminal()
        .remark(
            "check.done",
            ImmutableMap.of(
                "study", study.id(),
                "tables", study.tables().size(),
                "analyses", study.analyses().size(),
                "guides", study.guides().size()));
    return ExitCode.DONE;
  }
}
