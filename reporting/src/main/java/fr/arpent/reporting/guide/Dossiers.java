package fr.arpent.reporting.guide;

import com.google.common.base.Suppliers;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.Publication;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.evidence.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What guides of a study carry: before its embargo ends, and from then on. */
final class Dossiers {

  private final Publication publication;
  private final Dossier open;
  private final Supplier<Dossier> embargoed;

  Dossiers(Study study, StudyResults results) {
    publication = Publication.of(study);
    open = new Dossier(publication, results);
    embargoed =
        Suppliers.memoize(() -> new Dossier(Publication.of(publication.study(), true), results));
  }

  /** Returns the study as it may be printed. */
  Study printed() {
    return publication.study().forPublication();
  }

  /** Returns what a guide of a date carries. */
  Dossier on(LocalDate date, Optional<LocalDate> embargo) {
    return embargo.filter(date::isBefore).isPresent() ? embargoed.get() : open;
  }
}
