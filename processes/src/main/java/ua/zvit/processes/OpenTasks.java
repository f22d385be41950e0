package ua.zvit.processes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;

/**
 * Open tasks with the report and the queue of each, in one statement: the engine's own query tells neither, and would have
 * to be asked twice. The report stands in the process's business key, the queue is the task's one candidate group.
 */
final class OpenTasks implements Command<List<WorkItem>> {
    /** A task that was handed to another queue is there since its follow-up date. */
    private static final String SELECT = "select t.id_, t.task_def_key_, e.business_key_, l.group_id_,"
            + " coalesce(t.follow_up_date_, t.create_time_), t.due_date_"
            + " from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
            + " join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
            + " join act_re_procdef d on d.id_ = t.proc_def_id_ where d.key_ = ? and ";

    private static final String ORDER = " order by t.due_date_, t.create_time_, t.id_";

    private final String condition;
    private final Object value;

    private OpenTasks(String condition, Object value) {
        this.condition = condition;
        this.value = value;
    }

    static OpenTasks withId(String taskId) {
        return new OpenTasks("t.id_ = ?", taskId);
    }

    static OpenTasks ofReport(long reportId) {
        return new OpenTasks("e.business_key_ = ?", AnnualReport.businessKey(reportId));
    }

    static OpenTasks at(ApprovalStage stage) {
        return new OpenTasks("t.task_def_key_ = ?", AnnualReport.task(stage).id());
    }

    static OpenTasks ofReports(Collection<Long> reportIds) {
        return new OpenTasks(
                "e.business_key_ = any (?)",
                reportIds.stream().map(AnnualReport::businessKey).toArray(String[]::new));
    }

    static OpenTasks inQueues(Collection<TaskQueue> queues) {
        return new OpenTasks(
                "l.group_id_ = any (?)", queues.stream().map(TaskQueue::key).toArray(String[]::new));
    }

    @Override
    public List<WorkItem> execute(CommandContext command) {
        Connection connection = command.getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement statement = connection.prepareStatement(SELECT + condition + ORDER)) {
            statement.setString(1, AnnualReport.PROCESS);
            statement.setObject(2, value instanceof String[] all ? connection.createArrayOf("varchar", all) : value);
            return items(statement);
        } catch (SQLException failed) {
            throw new ProcessEngineException("Open tasks can't be read", failed);
        }
    }

    private static List<WorkItem> items(PreparedStatement statement) throws SQLException {
        List<WorkItem> items = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                TaskQueue queue = new TaskQueue(rows.getString(4));
                items.add(new WorkItem(
                        rows.getString(1),
                        AnnualReport.stage(rows.getString(2), queue),
                        AnnualReport.reportId(rows.getString(3)),
                        queue,
                        rows.getTimestamp(5).toInstant(),
                        day(rows.getTimestamp(6))));
            }
        }
        return items;
    }

    /** The engine knows a moment, the council a day: the day where the server stands. */
    private static LocalDate day(Timestamp due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), ZoneId.systemDefault());
    }
}
