package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** The tables that hold the actors, commitments and other things a text names by key. */
public final class RoleTables {

  private RoleTables() {}

  /** Returns the table of a role, {@code commitments} or {@code personas}. */
  public static Optional<Table> find(Study study, String role) {
    var table = study.roles().getOrDefault(role, role);
    return Optional.ofNullable(study.tables().get(table));
  }

  /** Returns the table of a role under the name that tokens give one of its rows. */
  static Optional<Table> ofToken(Study study, String root) {
    return find(study, ImmutableMap.of("actor", "actors").getOrDefault(root, root));
  }
}
