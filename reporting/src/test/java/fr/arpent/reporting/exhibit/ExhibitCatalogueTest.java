package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Maps;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.seating.SeatingResult;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import org.junit.jupiter.api.Test;

class ExhibitCatalogueTest {

  @Test
  void what_is_offered_before_a_run_is_what_a_result_has() {
    assertOffered(AccessResult.class, Analyses.access());
    assertOffered(SalienceResult.class, Analyses.salience());
    assertOffered(OpinionResult.class, Analyses.opinions());
    assertOffered(MactorResult.class, Analyses.balance());
    assertOffered(OutreachResult.class, Analyses.outreach());
    assertOffered(SeatingResult.class, Analyses.seating());
    assertOffered(IrmResult.class, Analyses.commitments());
  }

  private static void assertOffered(Class<?> resultType, ExhibitContext context) {
    var catalogue = ExhibitCatalogue.standard();

    var exhibits = catalogue.exhibits(context);

    assertEquals(Maps.transformValues(exhibits, Exhibit::options), catalogue.offered(resultType));
  }
}
