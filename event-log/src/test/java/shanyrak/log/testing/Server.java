package shanyrak.log.testing;

import org.postgresql.ds.PGSimpleDataSource;

/** Where the tests' server listens. */
record Server(String host, int port) {

    /** The password of everybody in the tests. */
    static final String PASSWORD = "test";

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    PGSimpleDataSource dataSource(String database, String user) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url(database));
        dataSource.setUser(user);
        dataSource.setPassword(PASSWORD);
        return dataSource;
    }
}
