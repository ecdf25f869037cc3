package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real web server on a free port of this computer, with a site at its root or in a folder; ended when it is closed. */
final class WebServer implements AutoCloseable {

    /** How each server is told what to serve; the site's own files do the rest. */
    enum Kind {
        APACHE("apache2") {
            @Override
            String settings(Path folder, Path site, String path, int port) {
                String place = path.isEmpty()
                        ? "DocumentRoot \"" + site + "\"\n"
                        : "DocumentRoot \"" + folder + "\"\nAlias " + path + " \"" + site + "\"\n";
                String modules = Stream.of(
                                "mpm_event", "authz_core", "alias", "autoindex", "dir", "headers", "mime", "rewrite")
                        .map(name -> "LoadModule " + name + "_module " + MODULES + "/mod_" + name + ".so\n")
                        .collect(Collectors.joining());
                return """
                        ServerRoot "%s"
                        ServerName localhost
                        Listen 127.0.0.1:%d
                        PidFile pid
                        ErrorLog log
                        %sTypesConfig mime.types
                        User #65534
                        Group #65534
                        AddLanguage br .br
                        %s<Directory "%s">
                          Options Indexes FollowSymLinks
                          AllowOverride FileInfo
                          Require all granted
                        </Directory>
                        """.formatted(folder, port, modules, place, site);
            }

            @Override
            List<String> command(Path folder) {
                return List.of("-d", folder.toString(), "-f", folder + "/settings", "-DFOREGROUND");
            }
        },
        CADDY("caddy") {
            @Override
            String settings(Path folder, Path site, String path, int port) {
                return """
                        {
                          admin off
                          auto_https off
                          storage file_system %s
                        }
                        http://127.0.0.1:%d {
                          bind 127.0.0.1
                          %s%s {
                            root * %s
                            vars site %s
                            import %s/hosting/Caddyfile
                          }
                        }
                        """.formatted(
                                folder,
                                port,
                                path.isEmpty() ? "" : "redir " + path + " " + path + "/\n  ",
                                path.isEmpty() ? "handle" : "handle_path " + path + "/*",
                                site,
                                path.isEmpty() ? "\"\"" : path,
                                site);
            }

            @Override
            List<String> command(Path folder) {
                return List.of("run", "--adapter", "caddyfile", "--config", folder + "/settings");
            }
        },
        /** As it comes, without Brotli. */
        NGINX("nginx") {
            @Override
            String settings(Path folder, Path site, String path, int port) {
                return nginx("", "", site, path, port);
            }

            @Override
            List<String> command(Path folder) {
                return nginxCommand(folder);
            }

            @Override
            List<CompressedCopy> copies() {
                return List.of(CompressedCopy.GZIP);
            }
        },
        /** With the module of Debian's {@code libnginx-mod-http-brotli-static}. */
        NGINX_WITH_BROTLI("nginx") {
            @Override
            String settings(Path folder, Path site, String path, int port) {
                String module = "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n";
                return nginx(module, "brotli_static on;\n", site, path, port);
            }

            @Override
            List<String> command(Path folder) {
                return nginxCommand(folder);
            }
        };

        private static final String MODULES = "/usr/lib/apache2/modules";

        private final String program;

        Kind(String program) {
            this.program = program;
        }

        abstract String settings(Path folder, Path site, String path, int port);

        abstract List<String> command(Path folder);

        /** The compressed copies that it sends, the one it prefers first. */
        List<CompressedCopy> copies() {
            return List.of(CompressedCopy.BROTLI, CompressedCopy.GZIP);
        }

        private static String nginx(String module, String switchedOn, Path site, String path, int port) {
            String withoutSlash = path.isEmpty()
                    ? ""
                    : "location = " + path + " { absolute_redirect off; return 301 " + path + "/; }\n    ";
            return """
                    %suser root;
                    worker_processes 1;
                    pid pid;
                    error_log log;
                    events {}
                    http {
                      access_log off;
                      client_body_temp_path body;
                      fastcgi_temp_path fastcgi;
                      proxy_temp_path proxy;
                      scgi_temp_path scgi;
                      uwsgi_temp_path uwsgi;
                      server {
                        listen 127.0.0.1:%d;
                        %slocation %s/ {
                          alias %s/;
                          set $site "%s";
                          %sinclude %s/hosting/nginx.conf;
                        }
                      }
                    }
                    """.formatted(module, port, withoutSlash, path, site, path, switchedOn, site);
        }

        private static List<String> nginxCommand(Path folder) {
            return List.of("-p", folder.toString(), "-e", "log", "-c", folder + "/settings", "-g", "daemon off;");
        }

        /** Servers often lie where only administrators look. */
        private String program() {
            return Stream.concat(
                            Stream.of("/usr/sbin"),
                            Stream.of(System.getenv("PATH").split(":")))
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no '" + program + "' was found"))
                    .toString();
        }
    }

    private final Process process;
    private final URI root;
    private final Path output;

    private WebServer(Process process, URI root, Path output) {
        this.process = process;
        this.root = root;
        this.output = output;
    }

    /**
     * Starts a server, and comes back when it answers.
     *
     * @param path where the site is: empty, or a folder such as {@code /foreldre}
     * @param folder empty, for the server's own files
     */
    static WebServer start(Kind kind, Path site, String path, Path folder) {
        try {
            openToOthers(site);
            openToOthers(folder);
            int port = freePort();
            Files.writeString(folder.resolve("settings"), kind.settings(folder, site, path, port));
            // As Debian's: the last ending of a name decides, unless somebody says otherwise.
            Files.writeString(folder.resolve("mime.types"), "application/gzip gz\ntext/html html\n");
            List<String> command = Stream.concat(Stream.of(kind.program()), kind.command(folder).stream())
                    .toList();
            Path output = folder.resolve("output.txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("HOME", folder.toString());
            Process process = builder.start();
            WebServer server = new WebServer(process, URI.create("http://127.0.0.1:" + port + path + "/"), output);
            while (!answers(port)) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError(kind + " ended: " + Files.readString(output));
                }
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The site's address, with a slash at its end. */
    URI root() {
        return root;
    }

    /** What nginx found doubtful in its settings. */
    List<String> warnings() throws IOException {
        return Files.readAllLines(output).stream()
                .filter(line -> line.contains("[warn]"))
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Apache reads as nobody when root started it, and temporary folders are for one user only. */
    private static void openToOthers(Path folder) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        for (Path open = folder.toRealPath();
                open.startsWith(temporary) && !open.equals(temporary);
                open = open.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(open);
            permissions.add(PosixFilePermission.OTHERS_READ);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(open, permissions);
        }
    }
}
