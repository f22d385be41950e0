package ua.zvit.report;

import java.util.Set;

/** Who is asked to write; the tasks themselves stand behind it. */
public interface DepartmentsAsked {
    /** A report that is being written has something new for these departments: each has a task for it from now on. */
    void ask(long reportId, Set<Long> departments);
}
