@echo off
rem The command line of Arpent: arpent check, run, guide, methods ...
rem Builds the program on first use and again when its sources changed, then runs it.
rem It does what the shell launcher beside it does, but for two things: progress is never shown,
rem since a batch file cannot ask whether it speaks to a console, and no class-data archive is kept.
setlocal EnableExtensions DisableDelayedExpansion

rem The folder of this file ends with a backslash. PowerShell reads these three as its own $env:
rem variables, so that no quote, bracket or parenthesis of a path is ever read as code.
set "here=%~dp0"
set "target=%here%target"
set "stamp=%target%\launcher.stamp"

rem The Java of JAVA_HOME, else the one on the PATH.
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>nul
if errorlevel 1 goto nojava
rem JDK 17 is the first that knows this option, and ends with an error before.
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 goto oldjava

rem Sources, poms and settings that are newer than the last build; folders show what was deleted.
if not exist "%stamp%" goto build
if not exist "%target%\lib" goto build
powershell -NoProfile -ExecutionPolicy Bypass -Command "$built = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; Set-Location -LiteralPath $env:here; Set-Location ..; $all = @(Get-Item pom.xml, .mvn, */pom.xml, */src/main -Force) + @(Get-ChildItem .mvn, */src/main -Recurse -Force); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build

:run
rem The program writes UTF-8; the console is given its own code page back afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Darpent.terminal=false -cp "%target%\*;%target%\lib\*" fr.arpent.examples.cli.Arpent %*
set "status=%errorlevel%"
chcp %page% >nul
exit /b %status%

:build
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
echo arpent: building the program, a few minutes the first time... 1>&2
if exist "%target%\lib" rmdir /s /q "%target%\lib"
if exist "%target%\arpent-examples-*.jar" del /q "%target%\arpent-examples-*.jar"
if not exist "%target%" mkdir "%target%"
type nul > "%stamp%.new"
pushd "%here%.."
call mvn -q -B -ntp -Dstyle.color=never -pl examples -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 goto failed
popd
move /y "%stamp%.new" "%stamp%" >nul
goto run

:nojava
echo arpent: Java is missing, or JAVA_HOME is wrong. Install a JDK, 17 or newer. 1>&2
exit /b 6

:oldjava
echo arpent: this Java is too old. A JDK, 17 or newer, is needed; set JAVA_HOME to it. 1>&2
exit /b 6

:nomaven
echo arpent: Maven is missing. Install it, 3.8.7 or newer, and put it on the PATH. 1>&2
exit /b 6

:failed
popd
echo arpent: the build failed; see above. 1>&2
exit /b 6
