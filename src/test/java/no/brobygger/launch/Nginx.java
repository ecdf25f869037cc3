package no.brobygger.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real nginx that serves a folder on the loopback, as one process without rights of its own. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param work holds its settings and temporary files
     * @param root may be a link
     */
    static Nginx serving(Path root, Path work) throws Exception {
        int port = freePort();
        Path settings = work.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log stderr crit;
                events { worker_connections 64; }
                http {
                    access_log off;
                    types { text/html html; text/css css; }
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """.formatted(work, port, root));
        Process process = new ProcessBuilder(program(), "-p", work.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .start();
        Nginx nginx = new Nginx(process, port);
        while (!nginx.answers()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("nginx ended: " + ToolProcess.said(process));
            }
        }
        return nginx;
    }

    /** The address of a page. */
    URI address(String page) {
        return URI.create("http://127.0.0.1:" + port + "/" + page);
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Debian has it where the path of an ordinary user does not lead. */
    private static String program() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
