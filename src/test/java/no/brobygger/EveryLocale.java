package no.brobygger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs under several default locales and time zones, each chosen because it breaks what relies on the
 * default. The test's class must be isolated: the defaults are the whole JVM's.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryLocaleExtension.class)
@interface EveryLocale {}
