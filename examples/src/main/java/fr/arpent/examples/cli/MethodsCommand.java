package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.RequestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the methods, or shows the card of one and what a study writes to ask for it. */
@Command(name = "methods")
final class MethodsCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "parameter.method")
  private @Nullable String id;

  @Mixin private CommonOptions options = new CommonOptions();

  private final Terminal terminal;

  MethodsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var catalogue = MethodCatalogue.standard();
    var view = new CardView(terminal);
    Collection<CataloguedMethod<?, ?, ?>> chosen = catalogue.methods().values();
    if (id == null) {
      chosen.forEach(method -> view.line(method.card()));
    } else {
      var method = catalogue.find(id).orElseThrow(() -> unknown(catalogue));
      view.whole(method.card());
      view.section("methods.request", RequestSchema.of(method).lines().toList());
      chosen = List.of(method);
    }
    if (options.output().isPresent()) {
      write(chosen, options.output().get());
    }
    return ExitCode.DONE.number();
  }

  private void write(Collection<CataloguedMethod<?, ?, ?>> chosen, Path folder) throws IOException {
    OutputFolder.at(folder)
        .write(
            aside -> {
              for (var method : chosen) {
                Files.writeString(
                    aside.resolve(method.card().id() + ".json"), RequestSchema.of(method));
              }
            })
        .forEach(file -> terminal.answer(file.toString()));
  }

  private WrongArgumentException unknown(MethodCatalogue catalogue) {
    return new WrongArgumentException(
        "usage.method",
        ImmutableMap.of(
            "found", String.valueOf(id), "known", String.join(", ", catalogue.methods().keySet())));
  }
}
