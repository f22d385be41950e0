package ua.zvit.server.links;

import jakarta.annotation.Resource;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.List;

/** Tells which timers the container keeps for the business module. */
@Singleton
public class TimersOfTheModule {
    @Resource
    TimerService timers;

    /** @return hour and minute of every calendar timer, such as {@code * *}{@code /15} */
    public List<String> schedules() {
        return timers.getAllTimers().stream()
                .filter(Timer::isCalendarTimer)
                .map(Timer::getSchedule)
                .map(TimersOfTheModule::told)
                .toList();
    }

    private static String told(ScheduleExpression schedule) {
        return schedule.getHour() + " " + schedule.getMinute();
    }
}
