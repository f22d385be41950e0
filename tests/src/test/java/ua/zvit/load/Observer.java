package ua.zvit.load;

import java.util.concurrent.Callable;

/** Looks on while somebody does one thing with the server, and remembers what it cost. */
interface Observer {
    /** Remembers nothing. */
    Observer NOBODY = new Observer() {
        @Override
        public <T> T see(String what, Callable<T> deed) throws Exception {
            return deed.call();
        }
    };

    <T> T see(String what, Callable<T> deed) throws Exception;
}
