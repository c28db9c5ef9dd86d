; The Windows installer, for one account or for all of the computer. make_installer.sh compiles it and
; says where everything is: STAGE (the install tree), FILES (what the uninstaller removes: what was
; installed and nothing else), ICON, TOP (the sources), OUTPUT, VERSION and perhaps SIGN (a command).
; Without questions: setup.exe /S [/CurrentUser | /AllUsers] [/D=folder]; uninstall.exe /S keeps data.
Unicode true
SetCompressor /SOLID lzma
!include "LogicLib.nsh"
!include "x64.nsh"
!include "FileFunc.nsh"

!define NAME "Contact Warden"
!define PROGRAM "bin\contact-warden.exe"
!define REGISTRY "Software\Contact Warden"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ContactWarden"
!define DATA "$LOCALAPPDATA\contact-warden"
!define SETTINGS "$APPDATA\contact-warden"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include "MultiUser.nsh"
!include "MUI2.nsh"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
!ifdef SIGN
    !finalize '${SIGN} "%1"' = 0
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "${REGISTRY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
; Through the desktop, which has no more rights than the person: setup itself may have.
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsThePerson
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${TOP}/LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "${TOP}/installer/windows/languages.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; Waits until the program doesn't run: its files can't be replaced or removed while it does.
!macro WAIT_UNTIL_CLOSED
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CloseFirst)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 1
        Quit
    ${Loop}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(NeedsX64)" /SD IDOK
        SetErrorLevel 1
        Quit
    ${EndIf}
    SetRegView 64
    !insertmacro MULTIUSER_INIT
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Function StartAsThePerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

Section
    !insertmacro WAIT_UNTIL_CLOSED
    ; An earlier version goes first, without its data, so that no file of it is left over.
    ; Whoever may write into a person's own folder doesn't get setup's rights by a program there.
    ${If} $MultiUser.InstallMode != "AllUsers"
        RMDir /r "$INSTDIR\bin"
    ${ElseIf} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
        Delete "$INSTDIR\uninstall.exe"
    ${EndIf}

    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*.*"
    SetOutPath "$INSTDIR\bin"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr SHCTX "${REGISTRY}" "Folder" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Contact Warden project"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" \
        '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" \
        '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "un.$(ProgramPart)" SecProgram
    SectionIn RO
    !insertmacro WAIT_UNTIL_CLOSED
    !include "${FILES}"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "${REGISTRY}"
SectionEnd

; Off unless a person chooses it, and asked about once more: nothing brings a workspace back.
Section /o "un.$(DataPart)" SecData
    SetShellVarContext current
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DataQuestion)" /SD IDNO IDYES +2
    Return
    RMDir /r "${DATA}\workspace"
    RMDir "${DATA}"
    Delete "${SETTINGS}\contact-warden.ini"
    RMDir "${SETTINGS}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(ProgramText)"
    !insertmacro MUI_DESCRIPTION_TEXT ${SecData} "$(DataText)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
