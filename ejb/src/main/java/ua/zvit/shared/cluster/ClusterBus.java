package ua.zvit.shared.cluster;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * What servers that share the database tell each other, by the database's own notifications: a word is said in a transaction
 * ({@code pg_notify} on the channel {@code zvit}, by a trigger or a statement), and heard by every server, the one that said it as
 * well, once the transaction is committed. Nothing is kept: whoever was away is told that something may have been missed. One
 * connection of the pool is in use for it on each server.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClusterBus {
    private static final String CHANNEL = "zvit";
    private static final long PATIENCE = 3_000;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    private BusThread bus;
    private Thread thread;

    @PostConstruct
    void begin() {
        bus = new BusThread(database, CHANNEL);
        bus.add(BusListeners.all());
        thread = threads.newThread(bus);
        thread.setName("zvit-bus");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        bus.end();
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
