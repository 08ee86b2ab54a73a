package fr.arpent.benchmarks.memory;

import com.google.common.collect.ImmutableList;
import fr.arpent.benchmarks.content.Content;
import fr.arpent.benchmarks.peer.ArpentPrinter;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;

/**
 * Prints a guide of about three hundred pages whose figures and tables are those of an example
 * study (maps, bars, planes), with text between them, into a file. To be run in a small heap.
 */
public final class LargeGuide {

  private static final int CHAPTERS = 20;
  private static final int SECTIONS = 6;
  private static final int PARAGRAPHS = 4;
  private static final long SEED = 3;

  private LargeGuide() {}

  /** Prints the guide and what its memory came to. */
  public static void main(String[] arguments) throws IOException {
    var live = LiveHeap.watched();
    var file = Files.createTempFile("large-guide-", ".pdf");
    try {
      var blocks = blocks(exhibits(Path.of("examples/studies/health-centre")));
      GuidePress.standard().print(ArpentPrinter.guide("Un grand guide", blocks), file);
      System.out.printf(
          "%d pages, %d figures, %d kB; heap of %d MB, at most %d MB in use after a collection%n",
          pages(file),
          blocks.stream().filter(Block.Figure.class::isInstance).count(),
          Files.size(file) / 1000,
          Runtime.getRuntime().maxMemory() >> 20,
          live.most() >> 20);
    } finally {
      Files.delete(file);
    }
  }

  private static ImmutableList<Block> exhibits(Path folder) throws IOException {
    var study = StudyFolder.read(folder).orThrow();
    var results = MethodCatalogue.standard().run(study).orThrow();
    var guide = GuideComposer.of(study, results).compose("diagnostic", Locale.FRENCH).orThrow();
    return guide.blocks().stream()
        .filter(block -> block instanceof Block.Figure || block instanceof Block.Table)
        .collect(ImmutableList.toImmutableList());
  }

  /** Puts an exhibit after every section of the text. */
  private static ImmutableList<Block> blocks(ImmutableList<Block> exhibits) {
    var text = ArpentPrinter.blocks(Content.of(CHAPTERS, SECTIONS, PARAGRAPHS, SEED));
    List<Block> blocks = new ArrayList<>();
    int number = 1000;
    for (Block block : text) {
      blocks.add(block);
      if (block instanceof Block.Table) {
        Block exhibit = exhibits.get(number % exhibits.size());
        blocks.add(numbered(exhibit, number++));
      }
    }
    return ImmutableList.copyOf(blocks);
  }

  private static Block numbered(Block exhibit, int number) {
    var caption = ArpentPrinter.caption("Ce que montre l’étude", number);
    if (exhibit instanceof Block.Figure figure) {
      return new Block.Figure(caption, figure.graphic(), figure.alternative());
    }
    var table = (Block.Table) exhibit;
    return new Block.Table(caption, table.columns(), table.rows(), table.summary(), table.data());
  }

  private static int pages(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
