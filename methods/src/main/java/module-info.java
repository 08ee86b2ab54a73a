/** What is worked out: one procedure per question, each with its method card. */
@org.jspecify.annotations.NullMarked
module fr.arpent.methods {
  requires transitive fr.arpent.model;
  requires org.locationtech.jts;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  uses fr.arpent.methods.CataloguedMethod;

  provides fr.arpent.model.problem.ProblemWordsProvider with
      fr.arpent.methods.MethodProblemWords;

  exports fr.arpent.methods;
  exports fr.arpent.methods.diagnostic.access;
  exports fr.arpent.methods.diagnostic.comparison;
  exports fr.arpent.methods.draw;
  exports fr.arpent.methods.evaluation.commitment;
  exports fr.arpent.methods.mobilisation.budgeting;
  exports fr.arpent.methods.mobilisation.governance;
  exports fr.arpent.methods.mobilisation.opinion;
  exports fr.arpent.methods.mobilisation.planning;
  exports fr.arpent.methods.mobilisation.seating;
  exports fr.arpent.methods.mobilisation.selection;
  exports fr.arpent.methods.mobilisation.sortition;
  exports fr.arpent.methods.mobilisation.sortition.lottery;
  exports fr.arpent.methods.mobilisation.stakeholder;
  exports fr.arpent.methods.recheck;

  opens fr.arpent.methods to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.diagnostic.access to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.diagnostic.comparison to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.draw to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.evaluation.commitment to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.budgeting to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.governance to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.opinion to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.planning to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.seating to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.selection to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.sortition to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.sortition.lottery to
      com.fasterxml.jackson.databind;
  opens fr.arpent.methods.mobilisation.stakeholder to
      com.fasterxml.jackson.databind;
}
