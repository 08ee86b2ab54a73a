package fr.arpent.methods.mobilisation.sortition;

import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Result;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.study.Study;
import java.util.List;

/** A small study with a pool of twelve for four seats: tables as text, analyses as JSON. */
final class SortitionStudy {

  static final String POOL =
      """
      id,sex,age,household,street,town
      p01,f,young,h1,1 rue Haute,Moissac
      p02,f,young,,2 rue Haute,Moissac
      p03,f,old,h1,1 R. HAUTE,Moissac
      p04,f,old,,4 rue Haute,Moissac
      p05,m,young,,5 rue Haute,Moissac
      p06,m,old,h2,6 rue Haute,Moissac
      p07,m,old,h2,6 rue haute,MOISSAC
      p08,m,old,,8 rue Haute,Moissac
      p09,f,old,,9 rue Haute,Moissac
      p10,m,old,,10 rue Haute,Moissac
      p11,m,old,,11 rue Haute,Moissac
      p12,f,old,,12 rue Haute,Moissac
      """;

  static final String QUOTAS =
      """
      field,value,min,max
      sex,f,2,2
      sex,m,2,2
      age,young,1,2
      age,old,2,3
      """;

  static final String LOTTERY =
      "{'pool': {'table': 'pool'}, 'quotas': {'table': 'quotas'}, 'size': 4, 'panels': 100";

  static final String SEED =
      "'seed': {'sources': [{'name': 'Loto', 'on': '2026-04-15', 'rule': 'as it falls'}]";

  private final Study.Builder study = Studies.empty();

  SortitionStudy() {
    this(POOL, QUOTAS);
  }

  SortitionStudy(String pool, String quotas) {
    study.putTable("pool", Studies.table("pool", pool));
    study.putTable("quotas", Studies.table("quotas", quotas));
  }

  SortitionStudy table(String name, String rows) {
    study.putTable(name, Studies.table(name, rows));
    return this;
  }

  SortitionStudy ask(String id, String method, String settings) {
    study.putAnalyse(id, Studies.analysis(id, "mobilisation.sortition." + method, settings));
    return this;
  }

  Outcome<StudyResults> run() {
    return MethodCatalogue.standard().run(study.build());
  }

  AnalysisResult answer(String id) {
    return run().orThrow().find(id).orElseThrow();
  }

  <R extends Result> R result(String id, Class<R> type) {
    return type.cast(answer(id).result().orElseThrow());
  }

  List<String> problems() {
    return run().problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }
}
