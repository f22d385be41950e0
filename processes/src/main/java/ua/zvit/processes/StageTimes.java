package ua.zvit.processes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.way.StageTime;

/**
 * How long reports were at each stage, in one statement on the engine's history: its own queries would bring every single
 * activity. Work that was taken from a desk is left out (state 2 of an activity); the departments' work side by side counts
 * as the one activity that holds it, their heads' approval with it.
 */
final class StageTimes implements Command<List<StageTime>> {
    private static final String SELECT = "select p.business_key_, a.act_id_, sum(a.duration_) from act_hi_procinst p"
            + " join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_ where p.proc_def_key_ = ?"
            + " and p.business_key_ = any (?) and a.act_id_ = any (?) and a.end_time_ is not null"
            + " and a.act_inst_state_ <> 2 group by p.business_key_, a.act_id_ order by 1, 2";

    /** What the engine puts behind the id of an activity that holds several of a kind. */
    private static final String TOGETHER = "#multiInstanceBody";

    private static final Map<String, ApprovalStage> STAGES = Arrays.stream(ApprovalStage.values())
            .collect(Collectors.toMap(StageTimes::activity, Function.identity(), (first, same) -> first));

    private final Collection<Long> reports;

    StageTimes(Collection<Long> reports) {
        this.reports = reports;
    }

    private static String activity(ApprovalStage stage) {
        AnnualReport.UserTask task = AnnualReport.task(stage);
        return task.ownQueue() ? task.id() + TOGETHER : task.id();
    }

    @Override
    public List<StageTime> execute(CommandContext command) {
        Connection connection = command.getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, AnnualReport.PROCESS);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "varchar",
                            reports.stream().map(AnnualReport::businessKey).toArray()));
            statement.setArray(
                    3, connection.createArrayOf("varchar", STAGES.keySet().toArray()));
            return times(statement);
        } catch (SQLException failed) {
            throw new ProcessEngineException("Times of stages can't be read", failed);
        }
    }

    private static List<StageTime> times(PreparedStatement statement) throws SQLException {
        List<StageTime> times = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                times.add(new StageTime(
                        AnnualReport.reportId(rows.getString(1)),
                        STAGES.get(rows.getString(2)),
                        Duration.ofMillis(rows.getLong(3))));
            }
        }
        return times;
    }
}
