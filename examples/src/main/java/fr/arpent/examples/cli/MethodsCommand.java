package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCatalogue;
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

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  private final Terminal terminal;

  MethodsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var methods = MethodCatalogue.standard().methods();
    if (id == null) {
      methods.values().forEach(this::list);
      return ExitCode.DONE.number();
    }
    var method = methods.get(id);
    if (method == null) {
      throw new WrongArgumentException(
          "usage.method",
          ImmutableMap.of("found", id, "known", String.join(", ", methods.keySet())));
    }
    list(method);
    return ExitCode.DONE.number();
  }

  private void list(CataloguedMethod<?, ?, ?> method) {
    terminal.answer(method.card().id() + "\n  " + method.card().what());
  }
}
