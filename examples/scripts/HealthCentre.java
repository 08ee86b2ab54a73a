import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes the guide of the health-centre study from a program, with the public API alone. Data: see
 * examples/studies/health-centre/README.md.
 *
 * <p>From the top folder, once the program is built:
 *
 * <pre>java -cp "examples/target/lib/*" examples/scripts/HealthCentre.java [STUDY [GUIDE.pdf]]</pre>
 */
public final class HealthCentre {

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args.length > 0 ? args[0] : "examples/studies/health-centre");
    var file = Path.of(args.length > 1 ? args[1] : "health-centre.fr.pdf").toAbsolutePath();

    var study = StudyFolder.read(folder).orThrow();
    var results = MethodCatalogue.standard().run(study).orThrow();
    var guide = GuideComposer.of(study, results).compose("diagnostic", Locale.FRENCH).orThrow();
    GuidePress.standard().print(guide, file);

    System.out.println(file);
  }
}
