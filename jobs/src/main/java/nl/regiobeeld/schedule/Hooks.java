package nl.regiobeeld.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schedule.Hook.Occasion;

/**
 * Starts the programs that are to be told how a run ended. Whoever is killed between a hook and the
 * note of it tells again: twice rather than never.
 */
final class Hooks {
  private final Map<Occasion, Hook> hooks;
  private final Child child;
  private final Logbook log;

  Hooks(Map<Occasion, Hook> hooks, Child child, Logbook log) {
    this.hooks = hooks;
    this.child = child;
    this.log = log;
  }

  /**
   * Starts those that such an end calls for, one after another.
   *
   * @return their exit codes, by occasion
   */
  Map<String, Integer> start(RunId id, Trail trail, Ended ended, Runs runs, RunLog output) {
    Map<String, Integer> exits = new LinkedHashMap<>();
    for (Occasion occasion : occasions(ended.uitkomst())) {
      Hook hook = hooks.get(occasion);
      if (hook != null) {
        Child.append(output.file(), "%s, hook for %s".formatted(id, occasion.text()));
        Map<String, String> facts = facts(id, trail, ended, runs);
        facts.put("REGIOBEELD_HOOK", occasion.text());
        int exit = child.run(hook.command(), facts, output.file(), hook.longest());
        exits.put(occasion.text(), exit);
        log.note("hook_ended", id, Map.of("hook", occasion.text(), "exit", exit));
      }
    }
    output.keep();
    return exits;
  }

  private static List<Occasion> occasions(Ended.Result result) {
    return switch (result) {
      case GESLAAGD -> List.of(Occasion.SUCCES);
      case VERANDERD -> List.of(Occasion.SUCCES, Occasion.VERANDERING);
      case MISLUKT, AFGEBROKEN -> List.of(Occasion.MISLUKKING);
      case GESTOPT, VERVALLEN -> List.of();
    };
  }

  private static Map<String, String> facts(RunId id, Trail trail, Ended ended, Runs runs) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("REGIOBEELD_RUN_ID", id.text());
    facts.put("REGIOBEELD_TAAK", id.task());
    facts.put("REGIOBEELD_OORZAAK", Json.name(trail.planned().oorzaak()));
    facts.put("REGIOBEELD_GEPLAND", trail.planned().gepland());
    facts.put(
        "REGIOBEELD_GESTART",
        trail.attempts().isEmpty() ? "" : trail.attempts().get(0).begun().begonnen());
    facts.put("REGIOBEELD_GEEINDIGD", ended.geeindigd());
    facts.put("REGIOBEELD_UITKOMST", Json.name(ended.uitkomst()));
    facts.put("REGIOBEELD_EXIT", text(ended.exit()));
    facts.put("REGIOBEELD_POGINGEN", String.valueOf(trail.attempts().size()));
    facts.put("REGIOBEELD_EDITIE", text(ended.editie()));
    facts.put("REGIOBEELD_VERANDERINGEN", text(ended.veranderingen()));
    facts.put("REGIOBEELD_OUT", runs.shown(runs.out()));
    facts.put("REGIOBEELD_LOG", runs.shown(runs.log(id)));
    return facts;
  }

  private static String text(Object value) {
    return Optional.ofNullable(value).map(String::valueOf).orElse("");
  }
}
