@echo off
rem The command line of Arpent: arpent check^|run^|guide^|methods ...
rem Builds the program on first use and again when its sources changed, then runs it.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "target=%here%target"
set "stamp=%target%\launcher.stamp"

rem The Java of JAVA_HOME, else the one on the PATH.
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java.exe"
)
"%java%" -version >nul 2>nul
if errorlevel 1 (
  echo arpent: Java is missing, or JAVA_HOME is wrong. Install a JDK, 17 or newer. 1>&2
  exit /b 6
)

rem Sources, poms and resources that are newer than the last build.
set "stale=yes"
if exist "%stamp%" if exist "%target%\lib" (
  powershell -NoProfile -Command "$root = Split-Path -Parent '%here:~0,-1%'; $built = (Get-Item '%stamp%').LastWriteTimeUtc; $newer = @(Get-Item $root\pom.xml) + @(Get-ChildItem $root\*\pom.xml) + @(Get-ChildItem -Recurse $root\*\src\main) | Where-Object { $_.LastWriteTimeUtc -gt $built }; if ($newer) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "stale=no"
)
if "%stale%"=="yes" call :build
if errorlevel 1 exit /b 6

chcp 65001 >nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 -cp "%target%\classes;%target%\lib\*" fr.arpent.examples.cli.Arpent %*
exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo arpent: Maven is missing. Install it, 3.8.7 or newer, and put it on the PATH. 1>&2
  exit /b 6
)
echo arpent: building the program (a few minutes the first time)... 1>&2
if exist "%target%\lib" rmdir /s /q "%target%\lib"
if not exist "%target%" mkdir "%target%"
type nul > "%stamp%.new"
pushd "%here%.."
call mvn -q -B -ntp -pl examples -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo arpent: the build failed; see above. 1>&2
  exit /b 6
)
popd
move /y "%stamp%.new" "%stamp%" >nul
exit /b 0
