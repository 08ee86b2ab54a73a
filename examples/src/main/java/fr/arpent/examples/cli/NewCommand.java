package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.template.GuideTemplate;
import fr.arpent.reporting.template.GuideTemplates;
import fr.arpent.reporting.template.NewStudy;
import fr.arpent.reporting.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a study with a template, lists the templates, or writes one out to be changed. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TEMPLATE",
      descriptionKey = "parameter.template")
  private @Nullable String wanted;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", descriptionKey = "parameter.folder")
  private @Nullable Path folder;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "TAG",
      descriptionKey = "option.languages")
  private @Nullable List<String> languages;

  @Option(names = "--territory", paramLabel = "CODE", descriptionKey = "option.territory")
  private @Nullable String territory;

  @Option(names = "--list", descriptionKey = "option.list")
  private boolean list;

  @Option(names = "--as-template", descriptionKey = "option.as-template")
  private boolean asTemplate;

  @SuppressWarnings("UnusedVariable") // for the parser
  @Mixin
  private PlainOptions plain = new PlainOptions();

  private final Terminal terminal;
  private final GuideTemplates templates = GuideTemplates.standard();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      terminal.answer(lines());
      return ExitCode.DONE.number();
    }
    if (wanted == null || folder == null) {
      throw new WrongArgumentException("usage.new", ImmutableMap.of("list", lines()));
    }
    var source = source(wanted);
    if (asTemplate) {
      NewStudy.writeTemplate(source, folder);
      done("new.template-done", source, folder, source.template().id());
    } else {
      var study = study(source, folder);
      study.write(folder);
      done("new.done", source, folder, study.id());
    }
    return ExitCode.DONE.number();
  }

  private void done(String key, TemplateFolder source, Path made, String id) {
    terminal.answer(made.toAbsolutePath().normalize().toString());
    terminal.remark(
        key,
        ImmutableMap.of("id", id, "template", source.template().id(), "folder", made.toString()));
  }

  /** An id comes before a folder of the same name; a path with a separator is always a folder. */
  private TemplateFolder source(String name) {
    return templates
        .find(name)
        .or(() -> ofFolder(name))
        .orElseThrow(
            () ->
                new WrongArgumentException(
                    "usage.template",
                    ImmutableMap.of(
                        "found", name, "known", String.join(", ", templates.all().keySet()))));
  }

  private static Optional<TemplateFolder> ofFolder(String name) {
    try {
      var path = Path.of(name);
      return Files.isDirectory(path)
          ? Optional.of(TemplateFolder.read(path).orThrow())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private NewStudy study(TemplateFolder source, Path target) {
    var template = source.template();
    if (!template.hasStudy()) {
      throw new WrongArgumentException(
          "usage.template-study", ImmutableMap.of("found", template.id()));
    }
    return new NewStudy(
        source, NewStudy.idFor(target, template), languages(template), code(template));
  }

  private ImmutableList<String> languages(GuideTemplate template) {
    if (languages == null) {
      var own = terminal.messages().language().getLanguage();
      return template.languages().contains(own)
          ? ImmutableList.of(own)
          : template.languages().subList(0, 1);
    }
    for (var tag : languages) {
      if (!NewStudy.speaks(template, tag)) {
        throw new WrongArgumentException(
            "usage.template-language",
            ImmutableMap.of(
                "template", template.id(),
                "found", tag,
                "known", String.join(", ", template.languages())));
      }
    }
    return languages.stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private Optional<String> code(GuideTemplate template) {
    if (territory != null && !NewStudy.isCode(territory)) {
      throw new WrongArgumentException("usage.template-code", ImmutableMap.of("found", territory));
    }
    if (territory != null && template.territory().isEmpty()) {
      throw new WrongArgumentException(
          "usage.template-territory", ImmutableMap.of("template", template.id()));
    }
    return Optional.ofNullable(territory);
  }

  private String lines() {
    var language = terminal.messages().language().getLanguage();
    return templates.all().values().stream()
        .map(TemplateFolder::template)
        .map(
            template ->
                String.format(
                    java.util.Locale.ROOT,
                    "%-22s%s",
                    template.id(),
                    template.purpose().in(language, "en")))
        .collect(Collectors.joining("\n"));
  }
}
