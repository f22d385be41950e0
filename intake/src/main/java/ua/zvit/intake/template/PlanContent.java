package ua.zvit.intake.template;

import java.util.List;

/**
 * What a sheet for a programme's plan holds before somebody fills it in.
 *
 * @param council full name
 * @param firstYear of the programme
 * @param lastYear of the programme, not before the first
 * @param departments full names, for the list of executors
 */
public record PlanContent(String council, int firstYear, int lastYear, List<String> departments) {}
