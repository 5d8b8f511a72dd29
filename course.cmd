@echo off
rem Finds a JDK and hands over to Bootstrap.java; everything else is Java. On Linux and macOS: course.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "VERSION="
for /f tokens^=2^ delims^=.^" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%v"
if not defined VERSION goto :missing
if %VERSION% LSS 17 goto :missing
"%JAVA%" --describe-module jdk.compiler >nul 2>&1 || goto :missing
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.console=java.base -Dfile.encoding=UTF-8 "-Dcourse.root=%~dp0." "%~dp0src\bootstrap\java\Bootstrap.java" %*
exit /b %ERRORLEVEL%
:missing
echo course: no JDK 17 or newer found (%JAVA%, version "%VERSION%"). 1>&2
echo Install one from https://adoptium.net and point JAVA_HOME or PATH at it. 1>&2
exit /b 1
