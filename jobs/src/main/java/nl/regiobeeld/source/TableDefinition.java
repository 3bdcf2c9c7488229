package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Method;

/**
 * What {@code conf/sources} says about one of a publisher's tables.
 *
 * @param id the publisher's table id, case as the publisher writes it
 * @param name Dutch
 * @param purpose what its values become
 * @param method how its values came about
 * @param year the period of all its rows, or 0 when its rows or its file's name tell
 * @param licence how it may be used and whom to name
 * @param ages the publisher's age text or code to a label, on top of the usual ones
 * @param age the age range of all its rows, or empty when they tell
 * @param marks columns (without their number) by which the table is known when its id is not given
 * @param population for a population table: {@code totaal} or an age band to the names or codes of
 *     its column
 */
public record TableDefinition(
    String id,
    String name,
    SourceFile.Purpose purpose,
    Method method,
    int year,
    String licence,
    Map<String, String> ages,
    String age,
    List<String> marks,
    Map<String, List<String>> population) {}
