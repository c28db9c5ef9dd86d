<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Abra account.apple.com e inicie sesión. En «%1», seleccione «%2».</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Seleccione «%1», siga los pasos que se indican allí y copie la nueva contraseña en el campo correspondiente de abajo.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Abra app.fastmail.com e inicie sesión. En «%1», «%2», busque «%3» y haga clic en «%4».</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Haga clic en «%1». Puede que Fastmail le pida aquí la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Elija un nombre. Como acceso tome «%1», o menos, siempre que incluya los contactos. Haga clic en «%2» y copie la nueva contraseña en el campo correspondiente de abajo.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Abra su Nextcloud en el navegador; en las imágenes se llama nextcloud.example.com. Haga clic arriba en su imagen de perfil y elija «%1», o «%2» si es administrador.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>En «%1», busque «%2». En «%3», introduzca «%4» y haga clic en «%5».</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Copie lo que aparece en «%1» al nombre de usuario de abajo, y lo de «%2» a la contraseña. Nextcloud la muestra solo esta vez.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>Esta es la correcta: déjela como está.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>La dirección de correo de su cuenta de Apple.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Una contraseña específica de app. La de su cuenta de Apple no se acepta, y sin autenticación de dos factores no hay ninguna.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>Su dirección completa de Fastmail, con lo que va después de la @.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Una contraseña de aplicación. La de la cuenta de Fastmail no se acepta, y el plan Basic no las ofrece.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>La dirección en la que abre Nextcloud en el navegador: el resto se completa solo.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>Su nombre de usuario de Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Una contraseña de aplicación. Nextcloud no acepta otra si la autenticación de dos factores está activada.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>La dirección del servidor, o solo su dominio de correo: el resto se encuentra.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>Lo mejor: una contraseña de aplicación que cree en el servicio solo para esta aplicación.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Pregunte a la persona si fue ella. Si no, otra persona lo está intentando: bloquee esta aplicación y pídale que establezca una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Pregunte a la persona si fue ella. Si nadie sabe nada, cierre sus sesiones en el servicio y establezca allí una nueva contraseña, con un segundo factor.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Pregunte quién lo hizo y por qué. Si nadie sabe nada, reviértalo en el servicio y cierre las sesiones de esa cuenta.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Verifique el registro y compárelo con un testigo. Averigüe quién puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Alguien a quien aquí no se conoce tiene los archivos de este espacio de trabajo. Si es un antiguo compañero, pida que devuelva el equipo o la copia.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Pregunte qué quería hacer. Necesita otro rol, o no debería haberlo intentado.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Pregunte quién dio este rol y por qué. Si nadie sabe nada, retírelo.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Mire si alguno de estos inicios de sesión tuvo éxito. Quien use una contraseña así recibe una nueva, y un segundo factor.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Compare lo que puede salir con lo que el Zap necesita, y retire lo que no.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Pregunte quién lo decidió y si el Zap necesita estos campos. Retire los que no necesite.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Mire qué puede hacer ahora la conexión y si una ruta lo necesita. Si no, inicie sesión de nuevo con menos permisos.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Mire qué inicio de sesión termina, e inicie sesión de nuevo antes.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Pregunte quién estaba ante este equipo en ese momento. Si no había nadie, mire qué salió y bloquee esta aplicación.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Revise el plan: libérelo si es lo que se quería; si no, rechácelo.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Mire qué se eliminó. Si no era lo que se quería, deshaga la sincronización y averigüe quién vació la libreta de direcciones.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Mire qué pasó por esta ruta. Si nadie sabe nada, desactive la ruta y averigüe quién llenó la libreta de direcciones.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Mire si la libreta de direcciones está completa en su servicio. Si se vació, desactive la ruta hasta que se recupere.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Mire si la ruta sigue encontrando sus contactos, y si alguien redujo lo que toma.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Compruebe que esta ruta es deseada y qué campos salen por ella.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Mire si el Zap está activado e introduzca de nuevo la dirección del webhook.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Mire en Zapier si el Zap está activado y qué dice su historial, y si sigue escribiendo en la vía de retorno.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Inicie sesión de nuevo. Si nadie cambió la contraseña, pregunte en el servicio quién puso fin al acceso.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Ponga en hora el reloj de este equipo con un servidor de hora. Si alguien lo atrasó, verifique el registro.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostrar la sincronización</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Reparar la conexión</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Abrir Seguridad</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Abrir la página en %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revocar todo…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Abrir Políticas</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Mire qué ocurrió y pregunte a las personas que se nombran.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Mire qué llegó allí y por qué rutas. Si nadie sabe nada de alguna, desactívela y averigüe quién la añadió.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Mire si su plan espera a alguien y si lo que la inicia sigue funcionando. Desactive la ruta si nadie la necesita.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Rutas nuevas hacia %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y uno más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Ahora también salen</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Ya no van enmascarados ni con hash como antes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>No se sincroniza nada debido a una alerta: «%1».</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Hay una alerta abierta: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Hay una alerta abierta. La más grave: «%1».</numerusform>
            <numerusform>Hay %Ln alertas abiertas. La más grave: «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>el archivo es demasiado grande: se aceptan %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>el archivo tiene demasiadas líneas: se aceptan %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>hay demasiados de estos: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>no es texto sin formato</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>no es YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>no contiene ninguna regla</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>no se aceptan anclas ni alias de YAML</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>no se aceptan etiquetas de YAML</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clave «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>falta la clave «%1»</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>la clave «%1» no se conoce</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>el valor «%1» no es uno de los permitidos aquí</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>«%1» tiene un valor de otro tipo del que corresponde aquí</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>el valor de «%1» es demasiado largo</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>«%1» no tiene valor</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>los programas leen el número %1 de distintas formas: póngalo entre comillas</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>no se acepta este tipo de regla: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>el modificador «%1» no se conoce</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>el modificador «%1» no se admite</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>estos modificadores no se pueden combinar: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>no se puede leer esta expresión regular: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>esta expresión regular podría no acabar nunca, o consume demasiado: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>un comodín no puede estar en un valor codificado: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>la condición nombra «%1», que no existe</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>no se puede leer esta condición: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>«%1» no es una duración: escriba 15m, 6h o 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>el número %1 está fuera del intervalo permitido</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>se refiere a la regla «%1», que no existe</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>otra regla tiene el mismo identificador o nombre: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>se refiere a sí misma: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>el alias «%1» no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>no puede encontrar nada</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Una parte no puede encontrar nada: sus eventos nunca tienen %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Está inactiva: aquí nada aporta los eventos que examina.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Está inactiva hasta que se obtengan eventos de %1.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>No puede encontrar nada: sus eventos nunca tienen %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>el archivo «%1» ya tiene una regla con el mismo identificador o nombre: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Un administrador actuó desde una red por primera vez</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Un cambio hecho por un administrador de un servicio vino de una red en la que no se le había visto durante noventa días, o de un administrador al que nunca se había visto. Las dos primeras semanas sirven para aprender.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Trabajo desde otro lugar</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Se nombró a alguien administrador de un servicio</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Se dio un rol o privilegio de administrador a una cuenta de un servicio conectado.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Un compañero nuevo, u otra tarea</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Se dieron más derechos a alguien en esta aplicación</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Aquí se añadió un propietario o administrador, alguien pasó a serlo, o se añadió o cambió un rol propio.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Se autorizó una aplicación para toda la organización</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Un administrador dio a una aplicación, o a su cliente, acceso a los datos de todos en un servicio conectado, o lo amplió.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Una aplicación acordada</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>El registro de auditoría no superó la verificación</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Se cambiaron o quitaron eventos de este registro, o no es el registro que vieron los testigos. Averigüe por qué antes de volver a sincronizar.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Un disco que falla</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>Se atrasó el reloj de este equipo</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Los eventos posteriores parecen más antiguos de lo que son.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>El reloj estaba mal antes</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Un Zap no confirma lo que se le envió</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>Se desactivó el Zap, o se detuvo en un límite</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Una conexión ha perdido su acceso</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Un servicio ya no acepta aquello con lo que una conexión inicia sesión: terminó, se revocó o se cambió la contraseña.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Se cambió una contraseña, o caducó una clave</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Muchos inicios de sesión fallidos de una cuenta</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Un inicio de sesión fallido en un servicio</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Diez inicios de sesión fallidos de una misma cuenta en un servicio conectado en un cuarto de hora.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Hay una contraseña antigua guardada en un teléfono o un programa</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Varios intentos fallidos de desbloquear esta aplicación</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Un intento fallido de desbloquear esta aplicación</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Cinco frases de contraseña, códigos de recuperación o entradas del llavero incorrectos en un cuarto de hora, para una misma persona.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Alguien ha olvidado una frase de contraseña</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Salen más campos que antes</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>Se amplió lo que sale por una ruta, o por defecto hacia un servicio: con un campo que no salía en absoluto, o con uno que iba enmascarado o con hash.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Un cambio acordado</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Pasaron contactos por una ruta por primera vez</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Una ruta escribió contactos en su destino por primera vez en noventa días. El primer día de este espacio de trabajo sirve para aprender.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Una ruta nueva</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Falló la prueba de un webhook</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Un mensaje de prueba a un webhook no llegó.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>El Zap estaba desactivado</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Falta algo en el registro, o se restauró</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Un propietario continuó con un registro que los testigos conocían más largo, faltan inicios de sesión fallidos en su constancia, o no se informó de un cambio de personas.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Se restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Se eliminaron muchos contactos</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Una ejecución de una ruta eliminó contactos</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Las ejecuciones de una misma ruta eliminaron cien contactos o más en un día, de una vez o poco a poco.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Una libreta de direcciones puesta en orden</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Se autorizó una aplicación por primera vez</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Alguien dejó que una aplicación viera datos de un servicio conectado, y nadie la había autorizado en noventa días. Las dos primeras semanas sirven para aprender.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Una aplicación nueva acordada</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Una dirección prueba las contraseñas de muchas cuentas</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Un inicio de sesión fallido desde una dirección</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Inicios de sesión fallidos de ocho cuentas distintas desde una misma dirección de red en media hora.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Muchas personas tras una misma dirección después de cambiarles la contraseña a todas</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Una sincronización espera porque eliminaría o emparejaría demasiados contactos</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Un plan está retenido: supera los límites de eliminaciones o de emparejamientos nuevos, vaciaría una libreta de direcciones o necesita una segunda persona.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>Se cambió lo que puede salir en todas las rutas</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Se cambiaron los campos que dejan pasar las rutas nuevas, o los grupos cuyos contactos no salen nunca. De los campos que salen desde ahora informa otra regla.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Alguien intentó lo que su rol no permite</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Un rol no lo permitió</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Cinco veces en diez minutos, alguien pidió a esta aplicación lo que su rol no permite.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Un script con la cuenta equivocada</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Alguien intentó desbloquear después de que se quitara a una persona</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Se quitó a una persona</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Aquí se quitó a una persona, y en los treinta días siguientes falló un intento de desbloqueo de alguien a quien este espacio de trabajo no conoce.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Un acceso directo o script antiguo</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Una conexión puede hacer más que antes en su servicio</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Alguien volvió a iniciar sesión en un servicio, y se le concedieron ámbitos que la sesión anterior no tenía.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Una ruta nueva, o un registro o comprobación que se permitió</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Un inicio de sesión está a punto de terminar</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Una comprobación de seguridad encontró, por primera vez, que el inicio de sesión de una conexión termina en pocos días o ha terminado. Allí no se sincroniza nada hasta que alguien inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Un inicio de sesión de duración limitada</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Sesión iniciada después de muchos fallos</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Cinco inicios de sesión fallidos de una cuenta</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Cinco inicios de sesión fallidos de una cuenta en un cuarto de hora, y después uno correcto en el siguiente.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Alguien acabó recordando la contraseña</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Un servicio considera sospechoso un inicio de sesión</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google o Microsoft vio algo en un inicio de sesión o una sesión que no encaja con la cuenta.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Un viaje, o una red nueva</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Alguien inició sesión desde un país por primera vez</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Una cuenta inició sesión en un servicio desde un país en el que no se la había visto en noventa días. La primera semana de una cuenta sirve para aprender.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Un viaje</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Una ruta encontró muchos menos contactos de lo habitual</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Una ejecución de una ruta leyó muchos menos contactos que las anteriores, o ninguno: se vació una libreta de direcciones, o se filtró de otra forma.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Una libreta de direcciones puesta en orden, u otro filtro</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Una sincronización a una hora en la que antes no había ninguna</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Una sincronización empezó a una hora del día, según el reloj de este equipo, a la que no había empezado ninguna en noventa días. Las dos primeras semanas sirven para aprender.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Trabajo a otra hora, o un horario nuevo</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Se desactivó un segundo factor</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>En un servicio conectado se desactivó o quitó un segundo factor de una cuenta, o de todos.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Alguien cambió de teléfono o de llave</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Esta aplicación se desbloqueó después de muchos fallos</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Cinco intentos fallidos de desbloquear esta aplicación</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Cinco intentos fallidos de desbloquear esta aplicación en un cuarto de hora, y después uno correcto en el siguiente, para una misma persona.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Alguien acabó recordando la frase de contraseña</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Pasaron por una ruta muchos más contactos de lo habitual</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>La primera sincronización de una libreta de direcciones grande</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Pasaron por una ruta muchos menos contactos de lo habitual</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Una ruta que escribe contactos día tras día escribió muchos menos en un día UTC, o ninguno. De un día se informa en cuanto hay una ejecución en otro posterior.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Un día festivo</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>No se confirman mensajes a un webhook</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>La vía de retorno de un webhook, que nombra lo que su Zap ha procesado, no nombra ningún mensaje aceptado hace un día o más. Mientras falten otros cada semana, es una sola alerta, que cuenta los mensajes de una semana.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Una ruta ya no se ejecuta</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Una ruta que se ejecutaba casi todos los días, o con otro ritmo, no se ha ejecutado durante el doble del tiempo más largo que es habitual entre dos días con ejecución, y durante dos días como mínimo. Se conoce tras diez de esos tiempos. Nadie espera a una ruta desactivada o eliminada.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Vacaciones, o este equipo estaba apagado</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>Su plan espera a una persona</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>En un día UTC, una ruta escribió muchos más contactos que otros días en los que escribió alguno, o más de lo que dicen sus ajustes, que son 5.000 si nadie los cambió. Lo habitual se conoce tras catorce días así; el límite vale desde la primera ejecución.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Llegaron a un destino muchos más contactos de lo habitual</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Dos rutas o más que escriben en una misma conexión escribieron entre todas, en un día UTC, muchos más contactos que otros días, o más que el número más alto que sus ajustes permiten a una de ellas, que es 5.000 si nadie lo cambió. Cada una por sí sola puede estar como de costumbre.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>La primera sincronización de varias libretas de direcciones grandes</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>No hay alertas abiertas</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 No se sincroniza nada hasta que se cierre una de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Hay una alerta abierta</numerusform>
            <numerusform>Hay %Ln alertas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln a cargo de alguien</numerusform>
            <numerusform>%1, %Ln a cargo de alguien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>a cargo de alguien</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>Habitual desde</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>Habitual hasta</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Días o ejecuciones conocidos</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>todos los contactos</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>contactos de %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>Recibiría: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Enmascarado: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Con hash: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Alcance: %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>En ambas direcciones.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>También: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Ya no va enmascarado ni con hash: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>Alcance: %1; antes: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>En ambas direcciones; antes, en una.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 wants to erase a contact in all places.</source>
        <translation>%1 quiere borrar un contacto de todas partes.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 quiere enviar contactos a un nuevo destino: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 quiere dejar salir más por la ruta %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 quiere exportar todos los contactos a un archivo.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 quiere quitar grupos de los que nunca salen: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>A: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>De: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 lo aprobó.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 no lo aprobó.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 quiere eliminar %Ln contacto con un solo plan.</numerusform>
            <numerusform>%1 quiere eliminar %Ln contactos con un solo plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Se movió allí desde: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Ahora es otra autoridad privada la que responde de este servidor.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Sin vía de retorno: los mensajes se quedan en «aceptado»</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Confirma mensajes</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Mensaje de prueba %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmado por la vía de retorno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Recibe mensajes</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, leído %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Un webhook propio, en JSON</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Correo a %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Mensajes firmados a %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Mensajes a %1</translation>
    </message>
    <message>
        <source>Zapier, %1</source>
        <translation>Zapier, %1</translation>
    </message>
    <message>
        <source>Slack, %1</source>
        <translation>Slack, %1</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2 each day</source>
        <translation>Silencio de %1 a %2 cada día</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Silencio de %1 a %2, a partir de: %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; las alertas críticas pasan</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Falló una prueba %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Falló un mensaje %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Probado %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Enviado %1, alertas: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Abandonado tras diez intentos, alertas: %1. Siguen en la lista de alertas.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>Lo que se concedió</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Administradores y cuentas</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Claves y contraseñas</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Personas y políticas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>No more is granted than is needed</source>
        <translation>No se concede más de lo necesario</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Ponga fin al acceso en el servicio y luego inicie sesión de nuevo: solo se pide lo que las rutas necesitan.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>Se conocen las demás aplicaciones con acceso</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Quite en el servicio lo que nadie necesite, incluido Zapier, y luego avale el resto.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>La conexión se usa</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Elimine la conexión, o añada una ruta.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>La clave, la contraseña o el inicio de sesión es bastante reciente</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Cree una nueva en el servicio e introdúzcala aquí, o inicie sesión de nuevo; después elimine allí la antigua.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>El inicio de sesión sigue vigente</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Inicie sesión de nuevo antes de que termine.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>La dirección del webhook es de un tipo actual</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Cree un nuevo webhook en Zapier e introduzca aquí su dirección.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Se revisaron los Zaps y las aplicaciones conectadas</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Repase los Zaps y las conexiones de aplicaciones en Zapier, quite lo que nadie necesite y luego aválelo durante 90 días.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Ningún secreto de este espacio de trabajo está en un archivo</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Elimínelo del archivo y cree uno nuevo en el servicio: alguien puede haberlo leído.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>El secreto está en el llavero o en el entorno</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Asegúrese de que la frase de contraseña que lo sella es segura, y luego aválelo.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Todos tienen un segundo factor</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Haga que las personas nombradas configuren uno, primero los administradores. Si no se puede preguntar: mírelo y luego aválelo.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Todos tienen que usar un segundo factor</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Active la obligación de usar un segundo factor.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>Los valores de seguridad predeterminados de Microsoft están activados</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Actívelos, o avale el acceso condicional que los sustituye.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Hay de dos a cuatro administradores</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Dé el rol a una persona más, o quítelo a algunas.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Ninguna cuenta se queda sin usar</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Suspenda las cuentas que nadie ha usado en 90 días.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>Lo que viaja va cifrado, con un certificado válido</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Pida a quien lleve el servidor que renueve su certificado.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>Ambas bases de datos están cifradas</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Deje de sincronizar y restaure el espacio de trabajo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>Ambas bases de datos están intactas</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Asegúrese de que la frase de contraseña es segura, y luego aválelo.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Nadie más puede leer la carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Quite al grupo y a los demás el permiso de lectura y de entrada.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Ningún contacto exportado queda por ahí más de una semana</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Elimine las exportaciones de las carpetas que se nombran, y sus copias. Si una está en un disco que no está conectado: mírelo y luego aválelo.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>La memoria no se escribe en el disco sin cifrar</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Cifre todo el disco o su espacio de intercambio.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Un fallo del programa no escribe memoria en el disco</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Nadie tiene todo por sí solo</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Añada un segundo administrador.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Todos los que pueden abrir el espacio de trabajo lo hacen</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Quite a las personas que se nombran.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>No salen más campos de los que un Zap necesita</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Descarte, enmascare o pase por hash lo que el Zap no usa, y luego avale el resto.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>El registro se verificó en el último mes</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Verifique el registro.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Hay reglas que vigilan el registro, y cada una hace lo que debe</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Active lo que esté desactivado, quite o repare los archivos que no se pueden leer, y luego avale lo que queda desactivado a propósito.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Añada un testigo: una carpeta, un buzón o un webhook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Una persona revisó la seguridad en el último mes</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Repase lo que ocurrió desde la última revisión.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>no se pudo determinar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>avalada</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nadie ha preguntado todavía.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>Se comprobó hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>Lo que se concedió no basta.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>Hace falta el permiso %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Quien inició sesión no puede preguntar: hace falta %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>Hace falta el plan %1, que no está contratado.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Nada de lo que se pudo preguntar lo dice.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>El inicio de sesión ha terminado.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>No se pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>El servicio pidió esperar demasiado.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Se detuvo a medias.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>La respuesta no está completa.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>La respuesta no lo dice.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Solo una persona puede juzgar lo que se encontró.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Inicie sesión de nuevo con permiso para comprobarlo.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>Las claves están en el llavero, o bajo una frase de contraseña segura</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Use una versión publicada: no escribe ninguna.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Alguien de fuera sabe hasta dónde ha llegado el registro</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>Microsoft solo le permite a usted poner fin al inicio de sesión: quite la aplicación en myapps.microsoft.com (para una cuenta personal: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>No se pudo poner fin desde aquí al inicio de sesión en Google: quite la aplicación en myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>No se pudo poner fin desde aquí al inicio de sesión en HubSpot: desinstale la aplicación en la configuración de HubSpot, en «Aplicaciones conectadas».</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Elegir la cuenta</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>ver y descargar sus contactos</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>ver, cambiar y eliminar sus contactos</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>ver sus contactos</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>ver los contactos de la cuenta</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>añadir, cambiar y eliminar contactos de la cuenta</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>ver qué propiedades tienen los contactos</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>ver el registro de inicios de sesión y de lo que hicieron los administradores</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>ver el registro de inicios de sesión y de cambios en el directorio</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>ver quién está en el directorio, sin lo cual Microsoft no muestra inicios de sesión</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>ver el registro de inicios de sesión y de cambios de seguridad</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>ver las personas de la empresa y quién tiene un segundo factor</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>ver qué aplicaciones tienen acceso a una cuenta, y ponerle fin</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>ver las reglas para iniciar sesión</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>ejecutar iniciar contactos</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Conectar una &amp;cuenta…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>añadir nueva conexión servicio Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Conectar un &amp;archivo de contactos…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>abrir importar vcf vcard csv tabla</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Añadir una &amp;ruta…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nueva dirección de a</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Exportar contactos…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>guardar archivo vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>cerrar espacio de trabajo sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>salir cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Deshacer lo escrito</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rehacer lo escrito</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>recargar volver a leer</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Buscar &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>página ir abrir</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>cómo explicar</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>empezar lista configuración</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>teclas lista</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>Acerca &amp;de Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Comprobar la seguridad ahora</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>segundo factor administradores pruebas</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Buscar secretos propios en archivos…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>buscar filtrado token clave</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revocar todo…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>emergencia equipo robado cortar todo acceso</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma silenciar activar</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>prueba manipulación comprobar</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>colega operador usuario función</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Crear un nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>frase de contraseña perdida imprimir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>tema oscuro claro aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>inglés traducción palabras</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Bloquear cuando nadie usa la aplicación</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>La carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testigos del registro de auditoría</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Llevar el espacio de trabajo a otro equipo</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Buscar contactos &amp;duplicados</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>dos veces doble combinar mismo</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>alto contraste accesibilidad ver vista</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;Cambiar anchos con el teclado</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>columna borde divisor detalles más ancho más estrecho</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canales de alertas</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>notificaciones notificar avisar correo webhook enviar horas de silencio</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>bloqueo bloquear inactividad inactivo minutos tiempo automático</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>desbloquear con el llavero dejar de contraseña frase de contraseña iniciar sesión</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>contraseña desbloquear establecer</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>abrir dónde archivos datos</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>añadir punto de control correo carpeta webhook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>exportar copia de seguridad transferir trasladar; después este equipo deja de sincronizar; volver a sincronizar aquí</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>actualizaciones versiones más reciente actualizar preguntar ahora</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Guardar un archivo para el soporte</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>acerca de versión diagnóstico informe ayuda</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>No hay nada nuevo confirmado.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>El mensaje de prueba está confirmado: la vía de retorno funciona.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>La vía de retorno de «%1» aún no existe. Empieza cuando el Zap escribe su primera línea.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>La vía de retorno de «%1»: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>El Zap de «%1» nombra lotes, que no distinguen un mensaje de otro. Haga que su último paso escriba idempotency_key.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Solo se leyó la parte más reciente de la vía de retorno de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>Ahora hay un mensaje confirmado.</numerusform>
            <numerusform>Ahora hay %Ln mensajes confirmados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same person as %1 in %2</source>
        <translation>La misma persona que %1 en %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>No es la misma persona que %1 en %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Resultado: %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin tocar</numerusform>
            <numerusform>%Ln sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmado</numerusform>
            <numerusform>%Ln confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>the macOS Keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>el llavero de su escritorio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>Está ocupado, o se cerró y aún termina lo que estaba en curso. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>DuplicateText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>names, and how many contacts have them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>el mismo número de teléfono</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>el mismo nombre y la misma organización</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>nombres distintos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>Un grupo más aparece cuando estos queden resueltos.</numerusform>
            <numerusform>%Ln grupos más aparecen cuando estos queden resueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>Una dirección de correo o un número de teléfono pertenece a muchísimos contactos. De ellos solo se proponen los que tienen el mismo nombre.</numerusform>
            <numerusform>%Ln direcciones de correo o números de teléfono pertenecen a muchísimos contactos. De ellos solo se proponen los que tienen el mismo nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Uno se queda, con lo que muestra la columna «Combinado». Se elimina otro de %1.</numerusform>
            <numerusform>Uno se queda, con lo que muestra la columna «Combinado». Se eliminan otros %Ln de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>La próxima sincronización lo lleva a otras libretas de direcciones, según digan sus rutas.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>Lo que se elimina de esta libreta de direcciones no se puede devolver.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 tal cual</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 enmascarado</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 con hash</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (no consta cómo)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Un Zap cuya conexión se eliminó</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Una libreta de direcciones cuya conexión se eliminó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Tiene este contacto.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Recibió %1, la última vez %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>No salió nada: todos los intentos fallaron.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>No se envió nada allí.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Según lo que publica Zapier, la cuenta ya no tiene nada de ello.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier publica que lo elimina de la cuenta a más tardar el %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier publica que lo elimina hoy de la cuenta.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Enviado, resultado desconocido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Nadie puede preguntar a Zapier qué hizo el Zap con ello, ni si la cuenta lo guarda menos tiempo. Las copias de seguridad pueden tenerlo cuatro meses más.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier publica cuánto tiempo guarda lo que entró en un Zap en https://zapier.com/legal/data-retention-deletion: de 29 a 69 días en la cuenta, y hasta cuatro meses más en copias de seguridad.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>que el contacto ya no existe</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>una ruta que se eliminó</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, por %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier publica que lo elimina de la cuenta a más tardar el %1 (en %Ln día).</numerusform>
            <numerusform>Zapier publica que lo elimina de la cuenta a más tardar el %1 (en %Ln días).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>El servicio no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Compruebe la dirección y su conexión a Internet, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>No se perdió nada. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>El certificado de %1 no es de una autoridad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Pida a quien lleve el servidor que lo renueve, y compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>El certificado de %1 se hizo para otra dirección.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Compruebe que la dirección no tenga un error de escritura. Si no lo tiene, pregunte a quien lleve el servidor.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>Se accedería a %1 sin cifrado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>El servidor remite a otro, %1. Su contraseña no se envió allí.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Si %1 pertenece al mismo servicio, permítalo para esta conexión.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>El servidor remite sin fin cada solicitud a otra dirección.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Compruebe la dirección, o pregunte a quien lleve el servidor.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>Lo que respondió en esta dirección no es el servicio esperado.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Compruebe la dirección: debe ser la de los contactos, no una página web.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>La respuesta era mucho mayor que unos contactos, así que se cortó.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Compruebe la dirección. Si la libreta de direcciones es la correcta, quite de ella las fotos muy grandes.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>La conexión se cortó en medio de una respuesta.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>No se perdió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>El servicio informa de un fallo propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos. Si continúa, mire la página de estado del servicio.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Elija otro nombre o lugar.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Mientras tanto, alguien cambió el elemento en el servicio.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Se dejó como está. Sincronice de nuevo para ver ambas versiones.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>Con esta cuenta, %1 solo se puede leer.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Pida permiso para escribir, o úselo solo como origen.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>El servicio ya no tiene espacio para esta cuenta.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Libere espacio en el servicio, o elija allí un plan mayor.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Respondió otra cuenta o libreta de direcciones que antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Compruebe la cuenta en el servicio. Si el cambio es intencionado, elimine la conexión y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>El servicio no aceptó la clave.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Inicie sesión de nuevo y permita lo que pide la ventana.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>El navegador no volvió a tiempo.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Empiece de nuevo el inicio de sesión. Si el navegador mostró una página a la que no se puede acceder, copie su dirección y péguela aquí. Si mostró un error del servicio, esa página dice qué hay que cambiar allí.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>El servicio ya no acepta este inicio de sesión. Se retiró, no se usó durante demasiado tiempo o cambió la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Inicie sesión de nuevo. Los contactos y las rutas se quedan como están.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>La respuesta no pertenece a este inicio de sesión, así que no se usó.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Empiece de nuevo el inicio de sesión y termínelo en la página que se abra.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Un administrador de su organización tiene que aprobarlo primero.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Pida a un administrador que apruebe la aplicación en %1, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Se inició la sesión de la cuenta, pero sin un permiso necesario: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Inicie sesión de nuevo y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>El servicio no acepta el ID de cliente o el secreto de cliente.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Copie ambos otra vez de la consola del servicio. Si allí se reemplazó un secreto, hay que introducirlo también aquí.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>La dirección de redirección no está registrada en el servicio: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Añada exactamente esta dirección al cliente en la consola del servicio, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 no está disponible para esta cuenta.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Actívelo en la consola del servicio, o pregunte a un administrador si la cuenta tiene licencia para ello, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>El reloj de este equipo difiere del del servicio en más de cinco minutos.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Ponga el reloj en hora, mejor dejando que lo haga el sistema, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Otro programa usa el puerto de la dirección de redirección, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Cierre ese programa, o inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Este equipo no tiene ningún llavero que la aplicación pueda usar.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Use una frase de contraseña, o instale un llavero (en Linux: GNOME Keyring o KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Desbloquéelo con la contraseña de su cuenta del equipo, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Busque una ventana que pida su contraseña, o cierre la sesión del equipo y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>La clave de este espacio de trabajo ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Use su frase de contraseña o el código de recuperación. No se creó ninguna clave nueva, así que sus datos están a salvo.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>El llavero de este equipo no desbloquea este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Introduzca su frase de contraseña.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Compruebe el bloqueo de mayúsculas y la distribución del teclado, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Ese no es el código de recuperación de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Compárelo con el impreso, letra por letra.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Esa frase de contraseña sería demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Use al menos 12 caracteres, por ejemplo cuatro palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 no tiene cifrado, así que no se abrió.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Alguien reemplazó el archivo. Restaure la carpeta desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>La clave no corresponde a %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>El archivo pertenece a otro espacio de trabajo. Restaure la carpeta desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 tiene daños.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Guarde una copia de la carpeta tal como está, y luego restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 procede de una versión más reciente de esta aplicación.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Actualice la aplicación y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Libere espacio y luego inténtelo de nuevo. Lo que se escribió antes está completo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Elija otra carpeta, o pida permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Créela primero, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Hágalo más pequeño y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 no tiene un formato que se pueda leer.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Use un archivo vCard (.vcf) o una tabla (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>Aquí no se conoce %1.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Compruebe que no tenga un error de escritura, o búsquelo en la lista.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Una ruta necesita dos libretas de direcciones distintas.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Elija otra a la que copiar.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Eso no puede ser un nombre.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Use de 1 a 100 letras, cifras o espacios, sin saltos de línea.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Indique un dominio, una dirección de correo o una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña, donde se podrían ver.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Quítelos de la dirección e introdúzcalos en sus propios campos.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>No habría nada con lo que desbloquear el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Elija el llavero, o establezca una frase de contraseña.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>No se eligió ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Elija un archivo vCard, una tabla o una carpeta de archivos .vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Esta versión no conoce ese servicio.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Elija uno de la lista, o actualice la aplicación.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Solo un webhook de Zapier acepta un mensaje de prueba.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Para probar otra conexión, haga clic en Probar.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Uno de los límites está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Indique un número de eliminaciones desde 0, y un porcentaje entre 0 y 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>No hay ninguna ruta que sincronizar.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Añada una, o active una: una ruta dice qué libreta de direcciones se copia adónde.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 es la única persona propietaria.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Primero, haga propietario a otra persona.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Nadie se hace eso a sí mismo.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Puede hacerlo otro propietario.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Alguien tiene el rol %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Dé antes otro rol a todos los que lo tienen.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Solo los propietarios pueden gestionar personas, roles y claves.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Deje fuera ese permiso, o haga propietaria a la persona.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Quien use la cuenta de este equipo puede abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Confirme que nadie más lo hace, o ponga fin al desbloqueo con el llavero.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Hay otra sincronización de este espacio de trabajo en curso.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Cambiarían más cosas de las que permiten los límites.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Revise el plan. Solo se aplica si usted lo libera.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Aquí no se conoce este plan.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Aquí no se conoce esta ejecución.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>En esta ejecución no hay nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Eso no se puede hacer de esta manera.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Compruebe lo que introdujo.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>El espacio de trabajo está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Pregunte al propietario de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Otra cosa lo está usando ahora mismo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Compruebe su conexión a Internet y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>El servicio pide iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Abra Conexiones e inicie sesión.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>El servicio pide menos solicitudes.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>El mismo valor se cambió en ambos lados.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Elija cuál es el correcto.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Algo cambió desde que se hizo este plan, así que no se aplicó.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Haga un plan nuevo y mírelo otra vez.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>Los datos no son lo que deberían ser.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Compruebe lo que introdujo, o mire los detalles.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>No se pueden leer o escribir los archivos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>Lo que se hizo hasta entonces está completo y consta. Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Algo falló dentro de la aplicación.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>este elemento</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Eso ya no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Actualice la página y elija de nuevo.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>El servidor de correo %1 no ofrece aquí una conexión cifrada, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Compruebe el puerto, y si está cifrado desde el principio o pide STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>El servidor de correo %1 no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Compruebe el remitente y los destinatarios. La mayoría de los servidores quieren como remitente la dirección de la propia cuenta.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 está dentro de la propia carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Quien cambie allí el registro podría cambiar también su testigo. Elija una carpeta en otro lugar, mejor en otro equipo.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>No se puede escribir el registro de auditoría, así que no se sincronizó nada.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Compruebe el espacio en el disco y los permisos de la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>El registro de auditoría no es el que este espacio de trabajo escribió por última vez.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>¿Se restauró una copia de seguridad? Entonces el propietario puede continuar con este registro, con Verificar en la página Registro de auditoría. Si no, guarde una copia de la carpeta y averigüe quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Esto espera una decisión.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Abra Sincronización y revíselo.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>No se sincroniza nada debido a una alerta: «%1».</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Averigüe qué ocurrió. Después, un propietario o administrador la cierra, en la página Alertas o con contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Una ruta necesita al menos un campo que pueda salir.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Elija los campos.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Solo un webhook acepta %1 con máscara o con hash: una libreta de direcciones no podría guardarlo.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Déjelo salir tal cual, o haga que se quede aquí.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>No hay máscara para %1: cualquier parte podría decirlo todo.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Déjelo salir tal cual o con hash, o haga que se quede aquí.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 no admite hash.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Haga que se quede aquí.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Ningún campo sale con hash por esta ruta.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>No necesita clave, y no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>Ha desaparecido la clave de lo que sale con hash para %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>No se envió nada allí. Quien pueda cambiar rutas puede crear una nueva clave de hash al editar la ruta: entonces todos los hashes serán distintos.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>La política de campos se hizo más estricta después de planificar esto.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>No se envió nada de ello. El próximo plan sigue la nueva política.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>El contacto está en un grupo que nunca puede salir.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>No se envió nada de ello, y no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Esto ya se respondió, o ya nadie lo pide.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Nadie más podría aprobarlo.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Añada primero un segundo propietario o administrador.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Sin %1, menos de dos personas podrían aprobar lo que necesita una segunda persona, y esperaría para siempre.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Dé antes a otra persona un rol que pueda aprobar, o levante las reglas de la segunda persona.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 no lo aprobó.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Háblenlo entre ustedes y cambien lo que se pidió.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Primero tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 no es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Elija la carpeta que contiene keyring.json, o cree un nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>Ya hay un espacio de trabajo en %1.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Ábralo, o elija otra carpeta. Nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 no es la exportación de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Elija el archivo que se exportó en el otro equipo, en sus Ajustes.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 está incompleto o se modificó, así que no se importó nada.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Cópielo otra vez desde el otro equipo, o exporte allí de nuevo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 no es un punto de control de un registro de auditoría.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Elija el archivo que se escribió al guardar el punto de control.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1 no tiene entradas archivadas del registro de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Elija el archivo que se creó al archivarlas.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 está incompleto o se modificó.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Tome otra copia del archivo. El registro sigue probando lo que contenía.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Esa parte del registro está archivada, en %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Ahora solo ese archivo tiene esas entradas: consérvelo.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>No hay nada que archivar hasta esa fecha.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Elija otra. Las entradas se archivan de 1.024 en 1.024; las de los últimos 90 días, o las que deben permanecer más tiempo, solo un propietario.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>El punto de control es de otras entradas que las de %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Compruebe que ambos son de este espacio de trabajo. Si lo son, el registro se reemplazó.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>Hay otros archivos en %1.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Elija una carpeta que esté vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Este espacio de trabajo no tiene código de recuperación, así que nadie podría abrir la exportación.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Primero un propietario crea uno. Después exporte de nuevo.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Este espacio de trabajo se trasladó a otro equipo, así que aquí no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Sincronice en el otro equipo. Si nunca llegó allí, el propietario puede continuar aquí, en Ajustes.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Aquí aún no tiene frase de contraseña: el llavero desbloquea por usted.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Establezca primero una frase de contraseña propia.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>Las claves del espacio de trabajo o su rol se cambiaron en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Aquí no se hizo nada. Bloquee el espacio de trabajo y desbloquéelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>No se envía nada a %1: lo que se selló para él en este equipo no está, o su entrada se cambió después.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>¿Se añadió en otro equipo? Entonces vuelva a dar su secreto, o elimínelo y añádalo de nuevo. Si no, averigüe quién puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Compruebe ambos, o cree una contraseña de aplicación en el servicio; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo con los detalles a quien le dio el programa.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>Está pedido: otra persona inicia sesión y responde en la página Personas. Después exporte, deshaga o combine de nuevo, o abra Sincronización y libere el plan que espera; una ruta no necesita nada más.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Compruebe si cambió de nombre, se movió o se eliminó. Si se movió, cambie el lugar en su tarjeta.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>No llegó ninguna lista de contactos completa, así que no se eliminó nada.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Mire la libreta de direcciones. Si se movió, cambie el lugar en su tarjeta.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Cree una clave nueva en el servicio, con los permisos que indica la conexión, e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Defínala antes de iniciar el programa, o introduzca el secreto en la ventana.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Si su empresa tiene su propia autoridad, elija su archivo CA en la conexión. Si no, no continúe: alguien podría estar escuchando.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Creó este espacio de trabajo</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Empezó a exportar el espacio de trabajo para otro equipo</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Exportó el espacio de trabajo para otro equipo</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Trajo aquí el espacio de trabajo desde otro equipo</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Puso fin a la sincronización aquí, por traslado del espacio de trabajo</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Reanudó la sincronización aquí</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Desbloqueó el espacio de trabajo</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Intentó desbloquear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Empezó a dejar constancia de los inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Encontró incompleta la constancia de los inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Bloqueó el espacio de trabajo</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Creó un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Anuló el código de recuperación, que quizá tenga un antiguo propietario</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Intentó cambiar su frase de contraseña sin conocerla</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Cambió su frase de contraseña</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Estableció la frase de contraseña de alguien que la había olvidado</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Puso fin al desbloqueo con el llavero</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Añadió a una persona</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Cambió el nombre de una persona</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Dio otro rol a una persona</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Quitó a una persona</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Encontró un cambio de personas o roles del que nada informaba</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Añadió el rol «%1»</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Cambió el rol «%1»</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Eliminó el rol «%1»</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>Conectó «%1»</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Probó la conexión «%1»</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Cambió la conexión «%1»</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Eliminó la conexión «%1»</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Envió un mensaje de prueba a «%1»</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Encontró confirmado el mensaje de prueba a «%1»</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>No encontró confirmación de lo enviado a «%1»</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Añadió la ruta «%1»</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Cambió la ruta «%1»</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Eliminó la ruta «%1»</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Cambió lo que dejan salir las rutas nuevas</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Cambió los grupos que nunca salen</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Creó la clave de lo que sale con hash para «%1»</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Creó una nueva clave de lo que sale con hash para «%1»</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Hizo un plan</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Retuvo un plan para una decisión</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Aprobó un plan</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Decidió dejar como está lo que retenía un plan</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Rechazó un plan que no estaba al día</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Empezó una sincronización</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>Sincronizó «%1»</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Terminó una sincronización</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Puso en orden una sincronización que se había interrumpido</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Confirmó mensajes de una sincronización</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Deshizo una sincronización</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Decidió si dos contactos son la misma persona</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Retiró la decisión de si dos contactos son la misma persona</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Empezó a exportar contactos a un archivo</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Exportó contactos a un archivo</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Empezó a guardar un informe de adónde fue un contacto</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Guardó un informe de adónde fue un contacto</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Empezó a borrar un contacto de todas partes</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Borró un contacto</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Dejó volver a un contacto borrado</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Verificó el registro de auditoría</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Obtuvo los eventos de «%1»</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Empezó a importar el registro de «%1»</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Importó el registro de «%1»</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Inició sesión en «%1»</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>No consiguió iniciar sesión en «%1»</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Tuvo que aportar más para iniciar sesión en «%1»</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Pareció sospechoso a «%1» al iniciar sesión</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Cerró sesión en «%1»</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Dejó que una aplicación viera datos de «%1»</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Retiró el acceso de una aplicación a «%1»</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Añadió un segundo factor en «%1»</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Quitó un segundo factor en «%1»</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Cambió la contraseña o la recuperación en «%1»</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Se desactivó una cuenta de «%1»</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Cambió un ajuste de seguridad de «%1»</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>Administró «%1»</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Cambió datos en «%1»</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Exportó datos de «%1»</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Ocurrió algo en «%1»</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Empezó a exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Exportó el registro de auditoría</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Empezó a guardar el informe: %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Guardó el informe: %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Empezó a archivar entradas antiguas</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Archivó entradas antiguas</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Leyó entradas archivadas de su archivo</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Guardó una prueba del registro de auditoría</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Guardó un punto de control del registro de auditoría</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Firmó entradas que había añadido la sesión de un auditor</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Continuó con un registro de una copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Añadió un testigo del registro de auditoría</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Cambió un testigo del registro de auditoría</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Eliminó un testigo del registro de auditoría</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Informó a un testigo del punto de control más reciente</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Generó la alerta «%1»</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Abrió de nuevo la alerta «%1», que continuaba</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Se hizo cargo de la alerta «%1»</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Cerró la alerta «%1»</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Añadió reglas de alerta</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Eliminó reglas de alerta</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Activó la regla de alerta «%1»</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Desactivó la regla de alerta «%1»</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Silenció la regla de alerta «%1»</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Dejó de silenciar la regla de alerta «%1»</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>No pudo informar a un testigo</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Empezó a guardar un informe de seguridad</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Guardó un informe de seguridad</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Empezó a revisar la seguridad</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Revisó la seguridad</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Ejecutó comprobaciones de seguridad</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Avaló lo que no se puede preguntar a un servicio</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Buscó los secretos de este espacio de trabajo en archivos</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Puso fin a un acceso en una emergencia</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Revocó todo en una emergencia</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Notó un salto del reloj de este equipo</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Se le rechazó algo que su rol no permite</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Esta entrada no se puede leer: está dañada</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Cambió un ajuste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Regla de alerta</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Comprobaciones de seguridad</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>No se pueden deshacer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Avaladas</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Horas entre medias</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>Añadió un canal al que se envían alertas</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Cambió un canal de alertas</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Eliminó un canal de alertas</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Envió un mensaje de prueba a un canal de alertas</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Desistió de avisar a un canal de alertas</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Canal de alertas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>No eliminados</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Veces que salió</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>No se pudieron determinar</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Respuestas distintas de antes</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Archivos examinados</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>Por terminar a mano</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Sin nada que terminar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Entradas antes</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Entradas después</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Restauraciones hasta ahora</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Número del intento</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Primer intento que falta</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Último intento que falta</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Bytes informados por el servicio</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Revisado hasta la entrada</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Activó el desbloqueo con el llavero</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Pidió la aprobación de una segunda persona</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Aprobó como segunda persona</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Rechazó como segunda persona</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Retiró una petición a una segunda persona</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Ninguna ruta activada la usa.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>El inicio de sesión ya ha terminado.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>La dirección es del tipo antiguo.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Está en un archivo del espacio de trabajo, sellado: es tan seguro como la frase de contraseña.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Una frase de contraseña abre el espacio de trabajo: es tan seguro como ella.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Nadie lo ha verificado todavía.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>La última verificación lo encontró mal.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>No es el registro que vieron otros, o está dañado.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Nadie la ha revisado todavía.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Un fallo de este programa escribiría su memoria.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>No hay activada ninguna regla que pudiera informar de algo.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>No hay ningún testigo.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Solo una persona puede gestionar conexiones.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>una variable de entorno</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>un archivo sellado del espacio de trabajo</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una frase de contraseña</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certificado de %2 hasta el %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; una autoridad propia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Días transcurridos</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Reglas que vigilan</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Cuentas suspendidas</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Espacios de intercambio</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Secretos buscados</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Permitido para comprobaciones y registros</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Está como debe.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 de %2 no la superan, y no se pudieron examinar todos.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 de %2 no la superan.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>No está como debe.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>Hace falta un permiso más: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>De los ajustes de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Solo una persona puede mirar allí</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Leyendo el lugar mismo del secreto</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Mirando los archivos del espacio de trabajo</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>De la última revisión de cada página de ambas bases de datos</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Preguntando al sistema por este programa</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Preguntando al sistema: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>De la lista firmada de personas en keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Mirando dónde se escribieron contactos</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Probando cada regla con sus propios ejemplos</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Del registro de auditoría</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Conectando con cada servidor y leyendo su certificado</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Buscando en archivos de este equipo</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Había que preguntar al servicio</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Preguntando al servicio: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>El único que se examinó está como debe.</numerusform>
            <numerusform>Los %Ln que se examinaron están como deben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Un evento puede aparecer allí con hasta %1 horas de retraso, y se guarda %2 días.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Un evento puede aparecer allí con hasta %1 horas de retraso. No se dice cuánto se guarda; se pide un año.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Aplicaciones autorizadas</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>Lo que hicieron los administradores</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Cambios en el directorio</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Cambios de seguridad</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Lo que hicieron las personas</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>Nuevo: %1, y hay más</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>No incluido en el plan de esta cuenta</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>No se guarda para este tipo de cuenta</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Obtenga de nuevo para traer el resto.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 tiene este registro con %2. Los demás registros se leen igualmente.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>Hace falta «%1» en %2. Pídalo allí a un administrador y luego obtenga de nuevo.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 lo guarda para organizaciones.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Sin registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>Una entrada nueva, %1 que ya estaban.</numerusform>
            <numerusform>%Ln entradas nuevas, %1 que ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>Una fila no indicaba evento u hora, y se omitió.</numerusform>
            <numerusform>%Ln filas no indicaban evento u hora, y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Páginas para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Un período</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Lo que puede salir</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Pruebas de webhooks</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Misma persona o no</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Exportaciones de contactos</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Informes y borrados</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Desbloqueo y bloqueo</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Frases de contraseña</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Desbloqueo con el llavero</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>La constancia de desbloqueos fallidos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>Los testigos del registro</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Comprobaciones de seguridad</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Revisiones de seguridad</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Revocaciones de emergencia</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>El reloj de este equipo</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Inicios de sesión en servicios</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Segundos factores en servicios</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Cuentas en servicios</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Aplicaciones en servicios</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Ajustes de seguridad e informes</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Administración de servicios</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Datos en servicios</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Cualquier otra cosa en servicios</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Informado por %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>una sola cosa</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>En una sincronización</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canales de alertas</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Inicios de sesión, aquí y en servicios</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Sin alertas</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln alerta</numerusform>
            <numerusform>%Ln alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>No se habría disparado en el último día.</numerusform>
            <numerusform>No se habría disparado en los últimos %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Se habría disparado una vez en los últimos %1 días.</numerusform>
            <numerusform>Se habría disparado %Ln veces en los últimos %1 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>Una entrada no se pudo comparar con ella.</numerusform>
            <numerusform>%Ln entradas no se pudieron comparar con ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln contado</numerusform>
            <numerusform>%Ln contados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>HappeningText</name>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Un intento fallido de desbloquear esta aplicación</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Alguien desbloqueó esta aplicación</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Alguien intentó lo que su rol no permite</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Se cambiaron personas o roles de esta aplicación</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Un inicio de sesión fallido en un servicio</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Un inicio de sesión en un servicio</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Se desactivó un segundo factor en un servicio</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Se autorizó una aplicación en un servicio</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>Cambiaron los derechos de un administrador en un servicio</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Falló una sincronización</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Una sincronización espera a una persona</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Se eliminaron contactos</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Se crearon contactos</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Se exportaron contactos, o se hizo un informe sobre ellos</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Se cambiaron rutas</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Se cambió lo que puede salir por rutas nuevas</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Se cambiaron conexiones</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>Falló la prueba de un webhook</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>¿Algo no funciona o no es seguro? Escriba a %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Introducir de nuevo</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Abrir Políticas</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Abrir las reglas</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Revisar ahora</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Enviado, no aceptado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmado por la vía de retorno</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Este mensaje nunca salió.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Este mensaje salió, y nadie lo aceptó.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>Zapier aceptó este mensaje. No se sabe si el Zap hizo su trabajo.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 dijo %2 que el Zap hizo su trabajo.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>El último paso del Zap nombró este mensaje; la vía de retorno se leyó %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Ningún webhook tiene todavía vía de retorno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmado</numerusform>
            <numerusform>%Ln confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptado</numerusform>
            <numerusform>%Ln aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln enviado sin aceptación</numerusform>
            <numerusform>%Ln enviados sin aceptación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Una vía de retorno es un archivo de texto, por ejemplo uno en su Dropbox, en el que el último paso del Zap anota cada mensaje que ha procesado. La aplicación lo lee, y sabe qué se hizo.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>Un contacto de «%1» no está allí.</numerusform>
            <numerusform>%Ln contactos de «%1» no están allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>Ese archivo es de otro tipo que el anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Elija uno del mismo tipo, o conecte este además del otro.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>«%1» no está en la nueva dirección, y una ruta la necesita. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Compruebe la dirección. Si es la de otra cuenta, conecte esa además de esta, y añada las rutas para ella.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Así que no es la misma libreta de direcciones. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Compruebe que se movió todo. Si debe ser otra libreta de direcciones, conéctela además de esta, y añada las rutas para ella.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Allí no está todo igual que la última vez que se leyó: %1. Todavía no se cambió nada.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Compruebe que se movió todo y que no es una copia más antigua. Si continúa, todo esto cuenta como editado allí: la próxima sincronización elimina, cambia y añade estos contactos en otros lugares, según digan sus rutas y los límites de estas.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>Se pide su aprobación: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Se pide su aprobación una vez. La primera: %1</numerusform>
            <numerusform>Se pide su aprobación %Ln veces. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>«%1» le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>No se pudo acceder a «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>«%1» necesita: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Una comprobación de seguridad no se supera: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>Una comprobación de seguridad no se supera. La primera: «%1».</numerusform>
            <numerusform>%Ln comprobaciones de seguridad no se superan. La primera: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Lo que avaló %1 termina el %2: «%3».</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Un propietario estableció su frase de contraseña y la conoce. Elija una propia.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Un plan espera su decisión: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Una ejecución por deshacer espera su decisión: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Empiece por conectar una cuenta</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Aún no hay ninguna cuenta conectada</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden lee contactos de un lugar y los lleva a otro. Conecte el primero de los dos.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Un propietario o administrador conecta la primera.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Ahora diga adónde deben ir los contactos</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Aún no hay rutas</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Una ruta lleva de una libreta de direcciones a otra, con reglas sobre lo que puede salir y lo que se puede eliminar.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un propietario o administrador añade la primera.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>Las conexiones y sincronizaciones son para otros roles</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>Usted puede ver lo que ocurrió, en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Abrir el registro de auditoría</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Una ruta necesita dos libretas de direcciones</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Conecte una de la que leer contactos y otra a la que llevarlos.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Conectar la segunda</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Todo está preparado</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Pulse Sincronizar ahora: lo que respeta los límites se escribe enseguida, el resto espera su decisión. Para mirar antes, abra Sincronización y pulse Vista previa.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Al menos 12 caracteres. Cuatro palabras sin relación entre sí sirven bien.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Demasiado corta: al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Fácil de adivinar. Añada otra palabra.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace segura.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Segura.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Puede hacerlo todo, también gestionar personas y claves.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Conecta cuentas, configura rutas, decide sobre planes retenidos.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Hace clic en «Sincronizar ahora» y ve contactos. No cambia ajustes.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Lee el registro de auditoría. No tiene clave para los contactos.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Gestionar personas, roles y claves</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Conectar y eliminar cuentas</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Ver conexiones</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Configurar rutas, políticas y límites</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Ver rutas</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Sincronizar dentro de los límites</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Decidir sobre sincronizaciones en espera, aprobar como segunda persona</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Deshacer una ejecución</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Buscar y ver contactos</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Exportar y borrar contactos, e informar sobre ellos</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Ver la propia parte del registro</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Ver y exportar todo el registro</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Cambiar la propia frase de contraseña y los ajustes</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>Su rol</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>Su rol (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 no permite hacer esto, solo puede un propietario.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 no permite conectar ni cambiar cuentas.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 no permite ver conexiones.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 no permite cambiar rutas ni políticas.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 no permite ver rutas ni políticas.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 no permite sincronizar.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 no permite decidir sobre lo que espera.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 no permite deshacer una ejecución.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 no permite ver contactos.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 no permite exportar ni borrar contactos, ni informar sobre ellos.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 no permite ver el registro de auditoría.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 no permite cambiar ajustes.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Operador de sincronización</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 no permite ver alertas, ni lo que hicieron otros.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; con lo que eliminarían las demás rutas, es más de lo que permiten los límites.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; los límites son %2 y %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; el límite es %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; el límite es el %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>No quedaría nada en %1.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Una libreta de direcciones de esta ruta llegó vacía aunque antes tenía contactos.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Tantas eliminaciones tiene que aprobarlas otra persona.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Esta ruta pregunta antes de eliminar. Por eliminar: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Se cambiaría en %1 y en %2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Se enviaría a %1 como contacto nuevo.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Se añadiría a %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>Sus cambios se enviarían a %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Se cambiaría en %1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>Se informaría a %1 de su eliminación.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Se eliminaría de %1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>No se escribiría nada.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>el mismo número de teléfono</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Una parte espera a una segunda persona</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>En esa ruta no se envió nada. Todo lo demás se hizo.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. Lo que se escribió hasta entonces está completo y consta. La próxima sincronización sigue desde ahí.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>No se pudo sincronizar todo</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. Los motivos están abajo; todo lo demás se hizo.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>Las cuentas no cuadran</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Abra la ejecución y compárela con sus libretas de direcciones antes de volver a sincronizar.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Una parte le espera a usted</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. No se escribió nada de lo que espera.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Todo está sincronizado</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>Se informaría a %2 de la eliminación de %1 de %Ln contacto</numerusform>
            <numerusform>Se informaría a %2 de la eliminación de %1 de %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>Se eliminarían en %2 %1 de %Ln contacto</numerusform>
            <numerusform>Se eliminarían en %2 %1 de %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>Un contacto se uniría con otro por primera vez; el límite es el %1 % de la libreta de direcciones.</numerusform>
            <numerusform>%Ln contactos se unirían con otros por primera vez; el límite es el %1 % de la libreta de direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Eliminar %Ln</numerusform>
            <numerusform>Eliminar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>cuesta una tarea de Zapier</numerusform>
            <numerusform>cuesta %Ln tareas de Zapier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>Un contacto no se puede deshacer: lo que se envió o eliminó allí no se puede devolver.</numerusform>
            <numerusform>%Ln contactos no se pueden deshacer: lo que se envió o eliminó allí no se puede devolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>Un contacto se deja como está ahora, por cambios hechos después de la ejecución.</numerusform>
            <numerusform>%Ln contactos se dejan como están ahora, por cambios hechos después de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Le espera a partir de más de una eliminación, o del %1 % de una libreta de direcciones</numerusform>
            <numerusform>Le espera a partir de más de %Ln eliminaciones, o del %1 % de una libreta de direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>Un contacto no se pudo sincronizar</numerusform>
            <numerusform>%Ln contactos no se pudieron sincronizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>Un contacto comparado; no hizo falta escribir nada.</numerusform>
            <numerusform>%Ln contactos comparados; no hizo falta escribir nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. Un contacto comparado, y se dio cuenta de él.</numerusform>
            <numerusform>%1. %Ln contactos comparados, y se dio cuenta de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. Los motivos están abajo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshechas</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Se deshizo todo lo de esa ejecución.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. Lo que no se puede devolver, o cambió desde entonces, se dejó como está.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Le espera a partir de más de un mensaje «eliminado», o del %1 % de los contactos enviados</numerusform>
            <numerusform>Le espera a partir de más de %Ln mensajes «eliminado», o del %1 % de los contactos enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Aún no se había firmado nada del registro.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Esto es lo que era el registro cuando se hizo este informe: su nombre, cuántas entradas tenía y el hash raíz de ellas, firmado. Guardado en papel, muestra más adelante si se cambió algo anterior.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>Mirando qué cambió en %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparando %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planificando %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo en %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>Anotando lo que ocurrió en %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>Esperando, como pide %1</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>Mirando qué cambió</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>Obteniendo contactos</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>Guardando contactos</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>Comparando contactos</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Haciendo el plan</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>Escribiendo cambios</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>Anotando lo que ocurrió</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>Esperando, como pide el servicio</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>Iniciando sesión en el navegador</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (quedan %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda cerca de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda cerca de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>queda cerca de %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>entradas %1 a %2 en %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espacio de trabajo %1. Hecho por %2 el %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>El trimestre no ha terminado: esto es lo que dice el registro hasta ahora.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>Hay entradas antiguas archivadas en archivos sellados. Lo que dicen de este trimestre no se cuenta aquí: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>sincronizaciones</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>contactos escritos</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>entradas del registro</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Sincronizaciones de la semana que empieza el</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Contactos escritos: nuevos, cambiados o eliminados</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>Qué se sincronizó</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>En este trimestre no se sincronizó nada.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Hubo más sincronizaciones de las que cuenta este informe: solo las más recientes están en estas tablas y en las barras.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshechas</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Nadie dejó de conseguir iniciar sesión, por lo que dice el registro.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>El registro no tiene eventos de servicios conectados de este trimestre: solo se cuentan los inicios de sesión en el propio Contact Warden.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>El registro tiene eventos de este trimestre informados por: %1. De otros servicios no dice nada.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Ninguna regla encontró nada de lo que informar.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Qué más ocurrió</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>¿Sigue siendo el registro el que era?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 a %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verificado el %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmadas</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Avaladas desde fuera</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Hash raíz:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Informe de auditoría, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>Y una ruta más.</numerusform>
            <numerusform>Y %Ln rutas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>Una sincronización no se hizo como debía. El registro dice qué ocurrió.</numerusform>
            <numerusform>%Ln sincronizaciones no se hicieron como debían. El registro dice de cada una qué ocurrió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>Y una persona más.</numerusform>
            <numerusform>Y %Ln personas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>Y uno más de otros.</numerusform>
            <numerusform>Y %Ln más de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>Y una regla más.</numerusform>
            <numerusform>Y %Ln reglas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QuarterText</name>
    <message>
        <source>Plans that waited for a decision</source>
        <translation>Planes que esperaron una decisión</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Planes que se rechazaron</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Aprobaciones de una segunda persona</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Rechazos de una segunda persona</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Contactos borrados a petición</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Exportaciones de contactos a un archivo</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Conexiones añadidas</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Conexiones cambiadas</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Conexiones eliminadas</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Rutas añadidas</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Rutas cambiadas</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Rutas eliminadas</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Cambios en lo que puede salir, para rutas nuevas o grupos</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personas añadidas</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Personas que recibieron otro rol</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Personas quitadas</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Cambios de roles</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Cambios de frase de contraseña sin conocer la anterior</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Rechazado, porque el rol no lo permite</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Inicios de sesión que un servicio consideró sospechosos</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Aplicaciones autorizadas en un servicio</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Segundos factores quitados en un servicio</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Cambios de administradores en un servicio</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Verificaciones de este registro</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Exportaciones de este registro</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Archivos históricos de este registro, con entradas sacadas de él</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Entradas escritas sin la clave de firma</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Testigos de este registro cambiados</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Testigos de este registro quitados</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Testigos a los que no se pudo informar</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Huecos en la constancia de desbloqueos fallidos</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Copias de seguridad restauradas, con pérdida de una parte del registro</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Exportaciones del espacio de trabajo para otro equipo</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Saltos del reloj de este equipo</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1.er trimestre de %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2.º trimestre de %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3.er trimestre de %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4.º trimestre de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Adónde fue: %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Hecho por %1 el %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>Lo que no se puede saber</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Adónde fue un contacto</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Comprobaciones abiertas</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>¿Se conoce cada una, y se ocupa alguien de ella?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>Nadie las ha cerrado todavía. ¿Sabe qué fueron?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>Los %1 más recientes de %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>¿Qué conexiones y aplicaciones llegaron? ¿Sigue haciendo falta cada una?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>¿A quién se añadió, o quién puede hacer más, aquí o en un servicio?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>¿Sale más que antes, y el Zap lo necesita?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>¿Quién sacó contactos o el registro, y siguen por ahí?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Lo que vigila</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>¿Hizo alguien que el registro, sus testigos o las alertas vieran menos?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>Los %1 más recientes de %2. El registro de auditoría los tiene todos.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Una frase de contraseña incorrecta puede pasar. ¿Fueron estas personas mismas?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>La última vez %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Una vez, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>Los %1 con más veces de %2 nombres. El registro de auditoría los tiene todos.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>La primera revisión: todo lo que dice el registro.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>Lo que ocurrió desde la última revisión de seguridad, %1.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Había demasiados para contarlos: de cada tipo son los 10.000 más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>Una vez, %1</numerusform>
            <numerusform>%Ln veces, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 De ello, una entrada está en archivos históricos y no se muestra.</numerusform>
            <numerusform>%1 De ello, %Ln entradas están en archivos históricos y no se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>Su dirección se olvida aquí. Sigue recibiendo lo que se le envía: cree allí una nueva.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>Su contraseña se olvida aquí. Cámbiela en el buzón.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>Su dirección se olvida aquí. Sigue recibiendo lo que se le envía: cree un nuevo webhook en el Zap.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>Su contraseña se olvida aquí. Cámbiela en el servidor.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>El acceso se olvida aquí. Póngale fin también en %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>La dirección del webhook se olvida aquí. Después usted crea una nueva en el Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>La contraseña se olvida aquí. Después usted la cambia en el servidor.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>El inicio de sesión termina en %1, y se olvida aquí.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>El inicio de sesión se olvida aquí. Después usted le pone fin en %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>La clave se olvida aquí. Después usted la elimina en %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Terminado en %1, y olvidado aquí.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>No quedaba nada que terminar.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Aquí no quedaba nada. Si nadie le ha puesto fin allí todavía, hágalo.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Sin terminar: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>La variable de entorno %1 sigue teniendo el secreto.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>No se pudo revocar todo</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Aquí se ha olvidado todo</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Se ha revocado todo</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>«%1» le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>Sus rutas esperan hasta entonces.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>«%1» necesita: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>La ruta que escribe allí espera hasta que se permita.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Última ejecución: deshacer otra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, por %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>Este espacio de trabajo</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Informe de seguridad</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espacio de trabajo %1. Hecho por %2 el %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nadie ha comprobado todavía.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Última comprobación el %1. Una respuesta que quedó anticuada desde entonces cuenta como no determinada.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nadie ha hecho todavía las demás comprobaciones.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>no superadas</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>no se pudo determinar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>avalada</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>superadas</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Para que</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 lo avala, hasta el %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Lo que avalan personas</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Nada de lo que se preguntó dice esto. Es la palabra de una persona, que termina por sí sola, y no se verificó.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Informe de seguridad, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y uno más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln no superada</numerusform>
            <numerusform>%Ln no superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln no se pudo determinar</numerusform>
            <numerusform>%Ln no se pudieron determinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln avalada</numerusform>
            <numerusform>%Ln avaladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln superada</numerusform>
            <numerusform>%Ln superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>Una cosa requiere su atención</numerusform>
            <numerusform>%Ln cosas requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Nadie ha comprobado todavía.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Última comprobación %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Nadie ha hecho todavía las demás comprobaciones.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Abra console.cloud.google.com. Elija un proyecto arriba, o cree uno con «%1».</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>En «%1», «%2», busque «%3» y haga clic en «%4».</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>En «%1», haga clic en «%2». Elija «%3» para Google Workspace; si no, «%4».</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Solo para «External»: en «%1», «%2», busque «%3» y añádase con «%4».</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>En «%1», «%2», haga clic en «%3». En «%4», elija «%5».</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Copie su «%1» y su «%2» en los campos de abajo.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Abra entra.microsoft.com. En «%1», haga clic en «%2».</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>En «%1», añada la plataforma «%2» con la dirección de redirección de abajo.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>En «%1», haga clic en «%2». Elija «%3», luego «%4», y marque estos: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>En «%1», copie el «%2» en el campo de abajo. No hay secreto.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Abra app.hubspot.com. Vaya a «%1», «%2», «%3» y haga clic en «%4».</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Ponga un nombre a la clave. Haga clic en «%1» y marque exactamente estos: %2. Después haga clic en «%3».</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Haga clic en «%1» y copie la clave en el campo de abajo.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Cree una aplicación con las herramientas de desarrollador de HubSpot («hs project create»).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Introduzca la dirección de redirección de abajo en «redirectUrls».</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Haga que requiera estos ámbitos: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Copie su ID de cliente y su secreto de cliente en los campos de abajo.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Abra zapier.com y cree un Zap. Haga clic en «%1» y elija «%2».</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>En «%1», elija «%2» y haga clic en «%3».</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Copie en el campo de abajo la dirección que muestra Zapier. Empieza por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Un dibujo de la página en %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>En su menú está abierto: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>En la página: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>El número %1 está en «%2».</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Rellene «%1». En «%2», elija «%3» y haga clic en «%4».</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>Último mensaje fallido</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Diga adónde deben ir los contactos</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Una ruta lleva de una libreta de direcciones a otra, con reglas sobre lo que puede salir y lo que se puede eliminar.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Mirar el primer plan y aplicarlo</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Comprobar lo seguras que son sus cuentas</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Segundos factores, administradores y derechos que nadie necesita: pulse Comprobar ahora en esa página y vea qué corregir primero.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Abrir Seguridad</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Nombrar un testigo del registro de auditoría</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Añadir un testigo</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Tener un código de recuperación</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Abre el espacio de trabajo cuando se pierde la frase de contraseña o el llavero. Sin él, los datos se pierden con ellos.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Personas</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Conectar dos lugares</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden lee contactos de un lugar y los lleva a otro: una cuenta, un archivo de contactos o un Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Conectar el segundo</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Conectar el primero</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Un plan nombra a todos los que serían nuevos, cambiados o eliminados, y lo que saldría. No se escribe nada hasta que pulse Aplicar. Una ejecución se puede deshacer hasta donde lo permita el otro lado.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Una carpeta, un buzón o un webhook sabe hasta dónde ha llegado el registro, para que nadie pueda reescribirlo sin que se descubra.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>La frase de contraseña fue incorrecta demasiadas veces seguidas.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1 y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Para iniciar sesión allí hace falta un ID de cliente y, en algunos servicios, su secreto de cliente.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Rellénelos.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>No se indicó ninguna clave de servicio.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Pegue una, o nombre la variable de entorno que la contiene.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Aquello con lo que esta conexión inicia sesión no está en este equipo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>Se inició la sesión de la cuenta, pero sin un permiso necesario: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Inicie sesión de nuevo y deje marcadas todas las casillas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>Mientras tanto se cambió %1, así que no se guardó nada de esto.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Mire cómo está ahora la conexión y luego inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>El %1 no falló nada, y hoy tampoco.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Fallos hoy: %1, tantos como el %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Fallos hoy: %1. El %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Ya está disponible la versión %1 de Contact Warden, del %2.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Está marcada como urgente: instálela pronto, igual que instaló esta.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Instálela cuando le convenga, igual que instaló esta.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>No hubo respuesta: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>No hay ninguna versión más reciente que esta, la %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Última consulta el %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>Solo se comunica con los servicios que usted conecta, con los lugares que usted indica para testigos y alertas, y con %1 si usted permite que pregunte por versiones nuevas.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entradas %1 a %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: con cambios. No es lo que se firmó al escribirse.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: falta en medio del registro, se quitó.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: en otro orden.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: se cortó del final del registro.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: falta, porque esta es una copia más antigua del registro. Si usted restauró una copia de seguridad, ese es el motivo.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: otro registro que el que se avaló.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: nadie lo firmó, o todavía no lo avala nadie de fuera de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>El registro está intacto</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>No se cambió nada, pero no todo está avalado</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Falta el final del registro</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>Lo que hay aquí es auténtico, pero este espacio de trabajo escribió más que eso, así que no sincroniza. Si la carpeta se restauró desde una copia de seguridad, ese es el motivo: el propietario del espacio de trabajo tiene que confirmarlo. Si nadie lo hizo, quizá alguien puso aquí una copia más antigua para ocultar algo: guarde una copia de la carpeta tal como está, y averigüe quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>El registro se manipuló o está dañado</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Guarde una copia de la carpeta del espacio de trabajo tal como está, y no sincronice hasta saber por qué.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>Las entradas 1 a %1 están archivadas: el registro prueba su archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>Un hallazgo más.</numerusform>
            <numerusform>%Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>La única entrada es la que se firmó, y el punto de control más reciente fuera del registro la avala.</numerusform>
            <numerusform>Las %Ln entradas son las que se firmaron, en su orden, y el punto de control más reciente fuera del registro las avala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>La única entrada es la que se firmó. Un punto de control fuera del registro avala las primeras %1; las posteriores solo tienen la firma del propio registro.</numerusform>
            <numerusform>Las %Ln entradas son las que se firmaron, en su orden. Un punto de control fuera del registro avala las primeras %1; las posteriores solo tienen la firma del propio registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>Aquí falta una entrada que este espacio de trabajo escribió.</numerusform>
            <numerusform>Aquí faltan %Ln entradas que este espacio de trabajo escribió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Antes, en lugar de este había otro registro de una entrada.</numerusform>
            <numerusform>Antes, en lugar de este había otro registro de %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: todavía sin firma.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: con firma, pero todavía no lo avala nadie de fuera de este espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>La única entrada está tal como se firmó.</numerusform>
            <numerusform>Las %Ln entradas están tal como se firmaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>La única entrada es coherente; entradas firmadas: %1.</numerusform>
            <numerusform>Las %Ln entradas encajan entre sí, y las primeras %1 están tal como se firmaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Nadie de fuera puede confirmarlo aún: añada un testigo, al que desde entonces se informa del estado del registro.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Un punto de control fuera del registro avala las primeras %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Quien tenga toda la carpeta podría haber añadido algo al registro, o haber puesto aquí uno más antiguo u otro. Compare con un punto de control que usted guardó en otro lugar.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Correo a %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · aún no informado</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>cada hora</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · informado %2, de %Ln entrada</numerusform>
            <numerusform>%1 · informado %2, de %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>apodo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>aniversario</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>personas relacionadas</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>campos propios</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Con hash</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>Desde entonces, todos los hashes en este destino serán otros, en cada ruta que lleve allí: lo que los recibe no podrá relacionar lo que tiene con lo que llega. Cada contacto que se envió se envía una vez más. La clave anterior desaparece para siempre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Ambos lados cambiaron el mismo valor. Elija cuál es el correcto.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Se eliminó en un lado y se cambió en el otro.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Varios contactos podrían ser la misma persona.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Esta ruta pregunta antes de eliminar algo.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Ya no está en el origen. Esta ruta nunca elimina nada.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Se eliminó en el destino y sigue eliminado allí.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Sigue eliminado en el origen, y se queda como está en el destino.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Ya no está en los grupos de esta ruta.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Está en un grupo que nunca puede salir.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Está en un grupo que nunca puede salir. Salió antes, y lo que está en el destino se queda como está.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Ninguno de sus campos puede salir por esta ruta.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Esta persona se borró a propósito, y no vuelve sin que se pida.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>Es una lista o un grupo, no un contacto.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>El destino no puede hacer eso.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Otra ruta escribe el mismo contacto en este plan. Le toca en la próxima sincronización.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Usted decidió dejarlo como está. Se pregunta de nuevo cuando cambie en alguno de los lados, o cuando cambien las reglas de la ruta.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Alguien lo cambió después de la ejecución, así que no se deshace.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>El servicio no puede devolverlo.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Se eliminarían más contactos de los que permite el límite.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Se eliminaría un porcentaje de la libreta de direcciones mayor del que permite el límite.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>La libreta de direcciones quedaría vacía.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Se uniría por primera vez un número inusual de contactos con otros.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Se eliminarían más contactos de los que puede decidir una sola persona.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>No eliminar nunca</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Eliminar lo que trajo esta ruta</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Mantener una copia exacta</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Un contacto que ya no está en el origen se queda en el destino.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Un contacto que esta ruta había sincronizado y que ya no está en el origen se elimina en el destino, dentro de los límites.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>Lo que no está en el origen se elimina en el destino, también los contactos que se añadieron allí.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Cada eliminación espera hasta que una persona la apruebe.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>Gana el origen</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>Gana el destino</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Gana el cambio más reciente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Enviado, resultado desconocido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probada</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>Hay entradas que no son lo que se firmó.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>Faltan entradas en medio.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>Hay entradas que cambiaron de lugar.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Falta el final del registro.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>Esta es una copia más antigua del registro.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>Este es otro registro que el visto antes.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Nadie de fuera de los archivos de este equipo avala estas entradas.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Servidor CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Webhook de Zapier</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacts</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Mire en el registro de auditoría qué ocurrió.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>Solo se comunica con los servicios que usted conecta y con los lugares que usted indica para testigos y alertas.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Sincroniza contactos y prueba lo que ocurrió.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>La carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Abrir un espacio de trabajo desechable con contactos inventados.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Hablar este idioma, por su código: es.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Guardarlo todo en esta carpeta, y nada en otro lugar de este equipo.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Guardar un archivo para el soporte…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versiones, tamaños, cantidades y estados, para quien le ayude. No contiene ningún nombre, dirección ni contacto.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Guardar un archivo para el soporte</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Mírelo antes de pasarlo: es texto sin formato.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Clave desde el %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Dirección desde el %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Contraseña desde el %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Sesión iniciada el %1. Esa sesión ha terminado.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Sesión iniciada el %1, debería haber terminado el %2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Sesión iniciada el %1, dura hasta el %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Sesión iniciada el %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Puede: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Una ruta necesita: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Espera hasta que se permita.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Espera hasta que se permita. La lectura continúa.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>El inicio de sesión debería haber terminado el %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>El inicio de sesión termina el %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Inicie sesión de nuevo para que las sincronizaciones no se detengan.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Inicie sesión de nuevo antes y las sincronizaciones continuarán.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Esta dirección tiene %Ln día.</numerusform>
            <numerusform>Esta dirección tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Esta clave tiene %Ln día.</numerusform>
            <numerusform>Esta clave tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Quien la haya conocido puede seguir usándola. Cree de vez en cuando un nuevo activador en Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Quien la haya conocido puede seguir usándola. Cree de vez en cuando una nueva clave en el servicio.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln inicio de sesión</numerusform>
            <numerusform>%Ln inicios de sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Los últimos %1 días</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Contactos escritos, por día</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>Como máximo %1 en un día, el %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Contactos escritos</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Inicios de sesión, por día</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Añadir reglas</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>Las reglas son reglas Sigma. Lo que no se entiende se rechaza, con su línea y el motivo; las demás reglas del archivo se aceptan. En este espacio de trabajo se guarda una copia cifrada.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Archivo de reglas</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Reglas Sigma (*.yml *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>Sus ejemplos</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Opcional. Entradas que deben y que no deben encontrar.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Ejemplos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>No se puede aceptar ninguna de sus reglas.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Alerta elegida</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Elija una alerta para ver de qué se trata.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Se generó mientras su regla estaba silenciada.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>%1 se hizo cargo %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Cerrada por %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Ha continuado desde entonces, y vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>No se sincroniza nada hasta que se cierre esta alerta.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>Su regla retiene todas las ejecuciones. Averigüe primero qué ocurrió.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Mostrar su regla</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Hacerse cargo</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Indica a los demás que usted se ocupa.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Qué la generó</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Es inofensivo si</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>Sus entradas en el registro</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>Una entrada está en un archivo histórico, o no se puede leer.</numerusform>
            <numerusform>%Ln entradas están en un archivo histórico, o no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>Hay una alerta elegida</numerusform>
            <numerusform>Hay %Ln alertas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Elija una para ver de qué se trata.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Hacerse cargo de %Ln alerta</numerusform>
            <numerusform>Hacerse cargo de %Ln alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Cerrar %Ln alerta…</numerusform>
            <numerusform>Cerrar %Ln alertas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Silenciar su regla…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Silenciar %Ln regla…</numerusform>
            <numerusform>Silenciar %Ln reglas…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Dejar de silenciar %Ln regla</numerusform>
            <numerusform>Dejar de silenciar %Ln reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>warden::AlertModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
</context>
<context>
    <name>warden::AlertTray</name>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden, open alerts: %1</source>
        <translation>Contact Warden, alertas abiertas: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Nivel: %1. Abra la página Alertas.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nueva regla…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Añadir un canal…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>En espera de una segunda persona</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>Usted lo pidió %1. Tiene que responder otra persona.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Pedido %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 Fue %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entradas %1 a %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1: archivadas en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1: archivadas en un archivo, %2.</numerusform>
            <numerusform>%1: archivadas en %Ln archivos; el más reciente es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1: más antiguas de lo que deben permanecer aquí; se pueden archivar.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>Archivando entradas antiguas</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1: archivadas.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Conserve %1: ahora nada más tiene estas entradas.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Archivar entradas antiguas</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Pasan a un archivo sellado, de 1.024 en 1.024, y salen de esta lista. El registro sigue probando lo que decían. Nada más las tiene: conserve el archivo, y una copia.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Entradas escritas antes del</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>Permanencia de las entradas en el registro</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>Las de los últimos 90 días, o las que deben permanecer más tiempo, solo puede archivarlas un propietario.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>Lo que sea más antiguo se indica debajo de la lista. Nada se archiva por sí solo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>registro-de-auditoria-antes-de-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Dónde debe quedar el archivo histórico</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Archivos históricos (*.archive);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Avalar</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Avalar una comprobación</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Nada de lo que se preguntó dice si es así. Compruébelo usted y dígalo en su nombre, %1. Se muestra como avalado y no como superado, y el registro guarda quién lo avaló.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Qué vio</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Una nota, un archivo que lo muestre, o ambos.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Entonces se pregunta de nuevo. Vale un año como máximo.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Archivo que lo muestra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Elegir lo que lo muestra</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>En este espacio de trabajo se guarda una copia cifrada de hasta 5 MiB.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Quitar una vista</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>Lo que ocurrió en este espacio de trabajo. Las entradas están firmadas y no se pueden cambiar sin dejar rastro.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Obtener inicios de sesión</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Trae a este registro lo que Google, Microsoft y HubSpot informan de inicios de sesión y administradores.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>Informe trimestral…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>El registro como archivos…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Entradas antiguas a un archivo histórico…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Un punto de control para guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>Continuando con este registro</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Las sincronizaciones pueden volver a ejecutarse.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Una entrada en su nombre lo dice.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Elegir un punto de control guardado</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Guardar un punto de control</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto-de-control</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>Punto de control guardado como %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Guárdelo lejos de este equipo: en una memoria USB, o enviado por correo a alguien. No contiene ningún contacto ni secreto.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Exportando el registro</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>Se exportó una entrada.</numerusform>
            <numerusform>Se exportaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Creando el informe</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>El informe del %1 está guardado.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Normalmente vacío</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>¿Cuántas veces se habría disparado?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>Comparando el registro con ella</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Alertas por día</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>Las veces más recientes</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Servidor o dirección de correo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Solo si su empresa firma sus propios certificados: su archivo CA (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Dónde están los contactos</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Añadir el canal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Editar un canal</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Solo aquí: no se envía ni está en el registro.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>Desde qué nivel</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>Lo que se envía: el título de la regla, el nivel, cantidades, horas y qué hacer. Ningún contacto, ninguna persona y ninguna dirección.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Se guarda como un secreto, así que no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Puede quedar vacía. 16 caracteres o más, que el destinatario también conoce, para distinguir nuestros mensajes de otros.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Enviando un mensaje de prueba…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Se aceptó. Mire si ha llegado.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Todas las alertas</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Las alertas críticas</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Alertas de nivel %1 y superior</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Mostrar notificaciones en este equipo</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Mientras el espacio de trabajo está abierto: de cada alerta nueva, y cuántas hay abiertas entre los iconos del sistema, donde este tenga sitio para ello.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Las alertas se muestran aquí y todavía no se envían a ningún sitio.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Se aceptó un mensaje de prueba. Mire si ha llegado.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>Desde ahora se envían alertas allí.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Ya no se envía nada allí.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Eliminar un canal</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>¿Eliminar el canal «%1»?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>Lo que le espera no se envía, y su secreto se olvida. Las alertas se quedan donde están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>El canal está eliminado.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Añada un canal, para que se entere de ellas quien no está ante esta ventana: un buzón, Slack, Zapier o un webhook propio. Se envían mientras hay un espacio de trabajo desbloqueado aquí, y desde la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Comprobación elegida</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Elija una comprobación para ver qué se encontró.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Los primeros %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Abrir la página en %1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Avalar de nuevo…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Avalar…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Fin de validez</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respuestas hasta ahora</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>warden::CheckModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Una «aplicación de escritorio» la conoce por sí misma. Cualquier otro cliente tiene que nombrar exactamente esta.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Se registra en el servicio, exactamente así.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Se guarda como una contraseña.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Si la consola muestra uno. Se guarda como una contraseña.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Cerrar la alerta</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Cerrar una alerta</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>El registro guarda que usted la cerró, %1. Si continúa, se abre de nuevo.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Entonces las sincronizaciones podrán volver a ejecutarse.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Para quienes la lean después. La nota no está en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Cerrar %Ln alerta</numerusform>
            <numerusform>Cerrar %Ln alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Cerrar varias alertas</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>El registro guarda de cada una que usted la cerró, %1. Lo que continúa se abre de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>Una alerta no se cerró.</numerusform>
            <numerusform>%Ln alertas no se cerraron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Cambiar también contactos allí</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>La pantalla de consentimiento de la aplicación está en pruebas</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Normalmente vacío</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Usar un cliente propio</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Si no, ahora solo se pide la lectura, y la escritura cuando una ruta la necesite.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Entonces cada inicio de sesión termina a los 7 días.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>Su dominio o ID de inquilino, si solo pueden iniciar sesión sus propias cuentas.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Columnas desconocidas</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Diga qué significan, o déjelas como están: en ningún caso se pierde nada.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significado de la columna %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Cambiar anchos</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>En esta página no hay ninguna lista.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Una orden, una página, un ajuste, una conexión…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrados: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>«%1» está conectado.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Una ruta necesita dos libretas de direcciones: una de la que leer contactos y otra a la que llevarlos.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Ahora diga adónde deben ir los contactos.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Conectar la segunda</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier aceptó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Mire en el historial del Zap si se ejecutó: el webhook no lo dice.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Conectar otra</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>La del activador del Zap. Los mensajes van allí desde ahora.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Introducir la dirección</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nueva clave de servicio</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>De la misma cuenta. No cambia nada más.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nueva contraseña (normal o de aplicación)</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Para la misma cuenta. No cambia nada más.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Reemplazar la dirección…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Añadir una vía de retorno…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Cambiar la vía de retorno…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Buscar confirmaciones</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>El nombre que usted le da. Las listas, las rutas y el registro de auditoría lo repiten.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Cambiar de todos modos</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>El último mensaje falló %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Cambiar el lugar…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>¿Qué desea conectar?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Añadir la conexión</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>Usted inicia sesión antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>Se prueba antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>Se añadirá cuando termine la sincronización en curso</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Esta cuenta todavía no está conectada.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Conéctela o cancele, y luego siga con la próxima.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Enviando un mensaje de prueba</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>Zapier aceptó el mensaje de prueba. Mire en el historial del Zap, o en su vía de retorno, si se ejecutó: el webhook no lo dice.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>Leyendo la vía de retorno</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>Desde ahora, los mensajes se quedan en «aceptado».</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Guardado. Envíe un mensaje de prueba, deje que el Zap se ejecute y luego busque confirmaciones.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>«%1» se eliminó aquí.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>Las cuentas, archivos y webhooks de los que vienen los contactos y a los que van.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Aún no hay ninguna cuenta conectada</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Conecte una libreta de direcciones de la que leer. Después conecte el lugar al que deben ir sus contactos.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>La clave tiene que tener permiso para leer el registro.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Marque «%1» para ella en el servicio. Una clave creada de nuevo va en el campo de abajo; después obtenga los eventos otra vez.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>La nueva dirección está en uso, y la antigua se olvida aquí. Desactive el Zap antiguo en Zapier. Si una segunda persona tiene que aprobar un lugar nuevo, las rutas esperan a que lo haga.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Ahora se llama «%1».</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>Probando el lugar nuevo</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Ahora se usa desde el lugar nuevo. Los contactos y las rutas siguen como estaban. Si una segunda persona tiene que aprobar un lugar nuevo, las rutas esperan a que lo haga.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Ahora se usa desde el lugar nuevo. Lo que allí es distinto cuenta como editado: la próxima sincronización lo lleva a otras libretas de direcciones. Si una segunda persona tiene que aprobar un lugar nuevo, las rutas esperan a que lo haga.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto elegido</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Elija un contacto para ver qué tiene cada libreta de direcciones y qué cambiaron las sincronizaciones.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, cambiado allí %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>Vuelven a ser dos contactos, cada uno tal como es ahora, hasta que usted decida otra vez.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Todo sobre este contacto en el registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Ninguna sincronización ha escrito aún este contacto.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Mostrar la ejecución: %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Se pregunta de nuevo si son la misma persona.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Libretas de direcciones</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>Lo que la última sincronización leyó de sus libretas de direcciones.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Buscar por nombre, organización, correo o teléfono</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Busque una parte del nombre, la organización, la dirección de correo o el número de teléfono.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto elegido</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>Contactos que están más de una vez en una libreta de direcciones. No se combina nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Conecte dos libretas de direcciones, añada una ruta y sincronice. Los contactos aparecen aquí en cuanto se leen.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>Rutas nuevas: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>Lo que puede salir por una ruta nueva</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>Las rutas existentes se quedan como están.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Elija al menos un campo.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Enviar un mensaje «eliminado»</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>No se informa al Zap de que un contacto ya no está en el origen.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>Se informa al Zap de que un contacto ya no está en el origen, si se había enviado antes, dentro de los límites.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Cada mensaje «eliminado» espera hasta que una persona lo apruebe.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>Entre la lista y los detalles</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>Grupo elegido</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contactos uno al lado de otro</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Sus nombres no tienen nada en común.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Quizá varias personas comparten una dirección o un número. Mire con atención antes de combinar.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Hay más contactos en este grupo.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Aparecen cuando estos queden resueltos.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 no tiene sitio para todos los valores (%2). Deje fuera algunos de ellos.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>Lo que se elimina de %1 no se puede devolver.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Contactos uno al lado de otro</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Se elimina</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Nadie está dos veces en una libreta de direcciones</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Los contactos con la misma dirección de correo, el mismo número de teléfono, o el mismo nombre y la misma organización aparecen aquí después de una sincronización.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Combinar contactos</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>¿Combinar este %Ln contacto en uno?</numerusform>
            <numerusform>¿Combinar estos %Ln contactos en uno?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Combinando contactos</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Los contactos están combinados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Uno de los contactos cambió desde que usted lo miró.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>No se combinó nada. Mire cómo está ahora y combine de nuevo.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la combinación</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>Los contactos están como estaban.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>No se pudo recuperar todo.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>Manteniendo separados los contactos</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Ya no se proponen juntos.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>Volviendo a proponer los contactos</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>Las flechas mueven el borde. Tab lleva al siguiente. Intro lo deja así, Esc lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::EgressSection</name>
    <message>
        <source>Where this contact went</source>
        <translation>Adónde fue este contacto</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Ninguna sincronización ha enviado aún este contacto a ninguna parte.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>El informe las contiene todas.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Borrar de todas partes…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>¿Borrar %1 de todas partes?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Borrar un contacto</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>Buscando dónde está el contacto</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Borrar de todos modos</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>En este espacio de trabajo</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Olvida el contacto: sus copias, su historial y lo que haría falta para deshacer. Recuerda una huella irreconocible, para que una sincronización no traiga de vuelta el contacto, y la lista de lo que se envió y cuándo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Olvidarlo aquí y dejarlo allí</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Eliminar de %1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Nada: ninguna libreta de direcciones en la que se pueda escribir tiene este contacto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: esta libreta de direcciones es de solo lectura. El contacto se queda allí y ya no se sincroniza.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: lo que se envió no se puede recuperar. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>No se puede eliminar</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Borrando el contacto</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>No se pudo eliminar de %1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Aquí aún no se olvida nada, para que pueda intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1: contacto borrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Este espacio de trabajo ha olvidado el contacto.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Sigue en %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: hasta el %3 era %2. Puede que allí queden copias del contacto.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Se guardó y ha desaparecido: alguien lo sacó del registro.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>No se guardó: era demasiado largo.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada elegida</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Elija una entrada para verla completa.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostrar la sincronización</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Toda esta sincronización</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Mostrar el contacto</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Mostrar la alerta</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Todo sobre este contacto</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Todo al respecto</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Todo lo de esta persona</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Tal como está firmada</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Tal como lo informó el servicio</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Ya no se puede leer.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>No hay entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Entradas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Busque otras palabras, o tome un período más largo.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada elegida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln entrada coincide</numerusform>
            <numerusform>%Ln entradas coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Quien lo consiga puede leer todos los contactos. Consérvelo solo mientras lo necesite. El registro de auditoría anota que usted exportó.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Exportar todos los contactos</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Para otras libretas de direcciones. Conserva todos los campos, también las imágenes.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Para una hoja de cálculo. Los valores que parecen fórmulas se vuelven inofensivos.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Para programas.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>Exportado: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>Archivo vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
</context>
<context>
    <name>warden::FetchedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”: entries from %2 to %3 may be missing.</source>
        <translation>«%1»: pueden faltar entradas del %2 al %3.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>No se obtuvo durante más tiempo del que el servicio lo guarda, o había más de las que da. Obtenga con más frecuencia.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Esta conexión aún no puede leer el registro.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Iniciar sesión una vez más pide: %1. Quien inicie sesión tiene que ser administrador en %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Permitir el acceso al registro…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Un archivo vCard (.vcf), una tabla (.csv) o una carpeta de archivos .vcf. Solo se escribe en él si una ruta lleva allí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>Cómo lo llama usted. Sin nombre se usa su tipo, como «Archivo vCard»: el registro de auditoría repite el nombre, y el del archivo puede ser personal.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Elegir un archivo de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contactos (*.vcf *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Elegir una carpeta de archivos .vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Crear un nuevo archivo de contactos</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>Archivo vCard (*.vcf);;Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>A qué se limita la lista</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>No limitar a: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevos %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiados %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Eliminados %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Por decidir %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Sin tocar %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>Concedido:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Libretas de direcciones:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Se puede leer y escribir</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Solo se puede leer</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Se puede leer, y escribir en cuanto usted lo permita</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Recibe mensajes</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>No hay ninguna libreta de direcciones en esta cuenta.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>La dirección parece correcta</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>No se envió nada allí. Añádala y envíe luego un mensaje de prueba para ver que llega.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Este archivo aún no existe</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>Se crea cuando se escriben en él los primeros contactos. Si debería haber uno, vuelva atrás y elíjalo.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>El inicio de sesión funciona, pero no hay ninguna libreta de direcciones.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Esto es lo que se encontró. Aún no se ha leído ni cambiado nada.</translation>
    </message>
</context>
<context>
    <name>warden::GroupedModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::GroupsCard</name>
    <message>
        <source>Groups that never leave</source>
        <translation>Grupos que nunca salen</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Los contactos de uno de estos grupos no salen por ninguna ruta a otra cuenta. Lo que salió antes se queda donde llegó.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Grupo que no debe salir nunca</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>El nombre de un grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Añadir el grupo</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>No hay grupos en la lista.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Mantener en la lista</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
</context>
<context>
    <name>warden::Guide</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Address of a stand-in</source>
        <translation>Dirección de un sustituto</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Un programa de este equipo que hace las veces del servicio. Vacío: el servicio mismo.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>Las imágenes están simplificadas. El servicio puede verse algo distinto, o hablar su idioma.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>Es un Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>Cómo lo llama usted, por ejemplo «Zap del boletín».</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Mensajes como máximo</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Quien la conozca puede escribir en su Zap, así que se guarda como una contraseña.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Nueva dirección del webhook</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>El mensaje de prueba ha llegado al nuevo Zap</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Reemplazar la dirección del webhook</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Reemplazar la dirección de «%1»</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Quien haya visto la dirección de un webhook puede escribir en su Zap. Los contactos, las rutas y la clave de firma se quedan como están.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>En Zapier, haga una copia del Zap, o uno nuevo que empiece con un Catch Hook. Tiene una dirección propia.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Copie esa dirección en el campo de abajo y envíe un mensaje de prueba.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Mire en el historial del nuevo Zap. Cuando el mensaje esté allí, haga el cambio.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Desactive el Zap antiguo, para que nadie pueda escribir en él.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Abrir Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Se guarda como una contraseña.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Hacer el cambio</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Enviando un mensaje de prueba</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>Zapier aceptó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Eso no dice si hay un Zap detrás de la dirección: mire en su historial.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Haciendo el cambio</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>Se guarda como una contraseña.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Pegar una clave de servicio</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>Lo más rápido: usted crea una clave en HubSpot y la pega aquí.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Usar una aplicación propia</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Alguien inicia sesión con el navegador. Para cuentas que tienen desarrolladores.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Si no se marca, se pide cuando una ruta lo necesite.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>A una clave no se le puede pedir más después: marque esto si una ruta va a escribir allí.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>Desde otro equipo</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Traer aquí su espacio de trabajo</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>En el otro equipo, expórtelo en la página Ajustes. Después elija aquí ese archivo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Traerlo aquí</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquearlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Archivo exportado</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Como está impreso; los espacios, guiones y mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Elegir el espacio de trabajo exportado</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espacios de trabajo exportados (*.move);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>Trayendo aquí el espacio de trabajo</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Desbloquéelo como en el otro equipo.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Desbloquéelo con el código de recuperación y elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>Las contraseñas se quedaron allí: en la página Conexiones, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>Su espacio de trabajo está aquí.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Con las de reglas silenciadas</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Alerta elegida</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Ninguna regla ha encontrado nada todavía</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>No hay alertas abiertas</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>El registro se compara con las reglas después de cada cambio, en cada desbloqueo y después de cada sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>La más reciente: %1 de %Ln alerta.</numerusform>
            <numerusform>Las %1 más recientes de %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>Nadie quedó a cargo de una alerta.</numerusform>
            <numerusform>Nadie quedó a cargo de %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>Una regla está silenciada hasta el %1.</numerusform>
            <numerusform>%Ln reglas están silenciadas hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>Una regla sigue silenciada.</numerusform>
            <numerusform>%Ln reglas siguen silenciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>Una regla ya no está silenciada.</numerusform>
            <numerusform>%Ln reglas ya no están silenciadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>A una carpeta, con un punto de control firmado al lado. El registro no contiene los valores de ningún contacto.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>Las entradas tal como están firmadas: la forma que se puede verificar.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Para ArcSight y otros sistemas que recogen eventos.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Para un almacén de datos de seguridad.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>Un archivo en %1. Se puede verificar sin esta aplicación.</numerusform>
            <numerusform>%Ln archivos en %1. Se pueden verificar sin esta aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln archivo en %1.</numerusform>
            <numerusform>%Ln archivos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::LogPlaceList</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Contraseña de la cuenta de correo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Sin él no se envía nada.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>La mayoría de los proveedores quieren una contraseña de aplicación, que se crea en su página de seguridad.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autoridad privada</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Un archivo con sus certificados (PEM), si el certificado del servidor de correo no es de una autoridad pública.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>Desbloqueado con el llavero</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Desbloqueado con la frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Desbloqueado con el código de recuperación</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Todavía hay algo en curso. ¿Detenerlo y salir?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>Lo que una sincronización hizo hasta entonces está completo, y el resto puede continuar en el próximo inicio. Una persona que se está quitando, o que recibe otro rol, se queda como antes.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Acerca de Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Mueve contactos entre los sistemas que los tienen y Zapier: no sale nada que no haga falta, cada cambio se puede ver antes y deshacer después, en la medida en que el otro lado lo permita, y lo que ocurrió se puede probar.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>El código de recuperación solo se muestra ahora. ¿Salir sin él?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Si se pierde la frase de contraseña o el llavero, se pierden también los datos. En el próximo inicio, los primeros pasos ofrecen otro código.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin él</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>Demostración – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>La misma que %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Siguen separadas, y %1 recibe un contacto propio en %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Sigue como contacto nuevo.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>No se escribe nada, y la próxima sincronización pregunta de nuevo.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 junto a %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Buscar confirmaciones</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Confirmar a mano…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Aceptado significa que Zapier recibió el mensaje. Si el Zap hizo su trabajo solo se sabe cuando su vía de retorno nombra el mensaje, o cuando lo dice una persona.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar a mano</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>¿Hizo el Zap su trabajo con estos mensajes?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>Un mensaje de esta ejecución está aceptado.</numerusform>
            <numerusform>%Ln mensajes de esta ejecución están aceptados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Mire primero el historial del Zap. Constará que usted los confirmó y cuándo. No se puede retirar.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Sí, lo vi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Añadir una vía de retorno…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Trasladar a otro equipo</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Después, este equipo ya no sincroniza</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>El espacio de trabajo se exportó, así que este equipo no lo sincroniza.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Volver a sincronizar aquí</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Los contactos, las rutas y el registro de auditoría van a un solo archivo que solo el código de recuperación abre. Las contraseñas y los inicios de sesión se quedan aquí.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Exportar el espacio de trabajo</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espacios de trabajo exportados (*.move);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>Exportando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Crear un código de recuperación…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Lleve el archivo y el código de recuperación al otro equipo, y elija allí «Tengo un espacio de trabajo de otro equipo». Después elimine el archivo.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>El código de recuperación está guardado.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Imprímalo y guárdelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Este equipo vuelve a sincronizarlo.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Asegúrese de que ningún otro equipo lo haga.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Silenciar una regla</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silenciada hasta</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Un año como máximo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>Silenciar %Ln regla</numerusform>
            <numerusform>Silenciar %Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Reglas que se van a silenciar</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Silenciar varias reglas</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>Lo que se encuentre hasta entonces se conserva, y solo se muestra donde se piden las alertas silenciadas. Las alertas que ya existen se quedan como están.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Para quienes se pregunten por qué no hay alertas. La nota no está en el registro.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>Una regla no se silenció.</numerusform>
            <numerusform>%Ln reglas no se silenciaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Como figurará en el registro de auditoría desde el próximo inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 inicia sesión con ella una vez y luego la cambia en la página Ajustes. La frase de contraseña anterior ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>La nota es demasiado larga: tiene %1 caracteres de %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Cómo están sus contactos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Quién puede abrir este espacio de trabajo, y qué puede hacer.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Aprobado. Diga a %1 que ya se puede hacer.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Rechazado. Diga a %1 por qué.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Añadir un rol…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Lo que usted puede hacer</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>Usted es: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Usted puede:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Un propietario del espacio de trabajo añade personas y les da roles.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Esta persona puede tener el código de recuperación, así que desde entonces ya no abrirá nada: cree uno nuevo después.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>El código de recuperación ya no abre nada: cree uno nuevo más abajo.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>Añadiendo a la persona</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>Persona añadida: %1. Dígale la frase de contraseña en persona.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un rol</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Cambiar un rol</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>¿Quitar eso a quienes tienen el rol «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>Una persona tiene este rol. Si con él puede ver menos, todos los datos se bloquean con claves nuevas; eso tarda un momento.</numerusform>
            <numerusform>%Ln personas tienen este rol. Si con él pueden ver menos, todos los datos se bloquean con claves nuevas; eso tarda un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Guardando el rol</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>El rol está guardado.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Detenido. El rol está como estaba, para todos los que lo tienen.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>Cambiando el nombre</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>El nombre se cambió.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Una nueva frase de contraseña para %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Estableciendo la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>La frase de contraseña está establecida. La anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Otro rol</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>¿Dar a %1 el rol «%2»?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 tendrá el nuevo rol cuando vuelva a iniciar sesión. Si con él puede ver menos, todos los datos se bloquean con claves nuevas; eso tarda un momento.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dar el rol</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Cambiando el rol</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>El rol se cambió.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Detenido. %1 sigue con el rol de antes.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Quitar a una persona</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Ya no podrá abrir el espacio de trabajo: todos los datos se bloquean con claves nuevas, lo que tarda un momento. El registro de auditoría conserva lo que hizo. Cambie las contraseñas y direcciones de webhooks que conocía.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando a %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Persona quitada: %1.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Detenido. No se quitó a %1, y todavía puede abrir el espacio de trabajo. Quítela de nuevo.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Crear un nuevo código de recuperación?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>El que hay ya no abrirá nada.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>El nuevo código de recuperación vale desde ahora.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Guarde su código de recuperación</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Eliminar un rol</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>¿Eliminar este rol?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Nadie lo tiene.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>El rol se eliminó.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Añadir la persona</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Como figurará en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>La frase de contraseña es para el primer inicio de sesión. La persona la cambia en la página Ajustes, y nadie más conoce la nueva.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Desbloqueo con el llavero de este equipo</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Ponerle fin: cada cual escribe una frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Si no, quien se siente ante la cuenta de este equipo podría abrir el espacio de trabajo como si fuera usted.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Establezca primero una frase de contraseña para usted, en la página Ajustes.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Mantenerlo: nadie más usa la cuenta de este equipo</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Usted sigue sin escribir nada. La nueva persona inicia sesión con su nombre y su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Con sesión iniciada ahora</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Inició sesión %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · desbloquea con el llavero</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln inicio de sesión fallido</numerusform>
            <numerusform>%Ln inicios de sesión fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Otro propietario puede cambiar su rol.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nueva frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Servidor o dirección de correo</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Dónde está ahora. Los contactos y las rutas continúan allí si contiene los mismos contactos.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Dónde está ahora el servidor. Se prueba con el mismo nombre de usuario y la misma contraseña antes de guardar nada, y tiene que contener las mismas libretas de direcciones.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Elegir el archivo donde está ahora</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contactos (*.vcf *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Elegir la carpeta donde está ahora</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Solo si su empresa firma sus propios certificados y eso cambió: el nuevo archivo CA. Vacío: como antes.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto elegido</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Elija un contacto para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>Lo que se envía allí no se puede recuperar.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>El servicio no puede devolver lo que se elimina allí.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Valores ahora y después</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Enviado antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Va sin cambios: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>En la última sincronización</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Cambiado a</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Hacer como en %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>En %1 ya hay alguien con el mismo nombre.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Un nombre por sí solo no prueba nada, así que no se unen si usted no lo dice.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Se queda aquí por las reglas de esta ruta: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Enmascarado por las reglas de esta ruta: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Con hash por las reglas de esta ruta: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 no puede guardar: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Estos valores se quedan donde están y no llegan allí.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Lo que se escribiría exactamente</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Lo que sale exactamente, por una tarea de Zapier</numerusform>
            <numerusform>Lo que sale exactamente, por %Ln tareas de Zapier</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Lo que sale exactamente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln byte, del que se muestra el comienzo.</numerusform>
            <numerusform>%1, %Ln bytes, de los que se muestra el comienzo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln byte.</numerusform>
            <numerusform>%1, %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>Este plan envía exactamente estos bytes. Solo si antes van otros mensajes a este webhook, la numeración sigue a partir de la suya en lugar de %1, y con ella cambia la firma. sent_at es la hora del plan.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>No se envía nada más que la petición de eliminarlo.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Se informa a %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto elegido</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Revisar lo que se va a deshacer</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Este plan espera a un administrador.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Pida a uno que abra este espacio de trabajo y lo revise.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Ha decidido sobre un contacto.</numerusform>
            <numerusform>Ha decidido sobre %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Decida más, o lleve al plan lo que ha decidido.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Actualizar el plan</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Este es su primer plan: lo que haría una sincronización, contacto por contacto.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Elija uno abajo para ver sus valores, y los bytes exactos para un Zap. Aplicar escribe exactamente esto. Ahora no lo deja todo como está. Lo escrito se puede deshacer después, salvo lo que fue a un Zap o lo que un servicio no puede devolver; el plan lo marca.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>No se pudo crear este plan. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>warden::PlanRoutes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Routes of this plan</source>
        <translation>Rutas de este plan</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>Un contacto del origen no se pudo leer y se queda como está.</numerusform>
            <numerusform>%Ln contactos del origen no se pudieron leer y se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Todavía no puede salir nada</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Conecte una cuenta a la que vayan contactos. Entonces su política estará aquí.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>Qué puede salir hacia quién, y cómo.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Usted puede ver las políticas, pero no cambiarlas.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Hace falta el permiso para cambiar rutas: lo tiene un propietario o un administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>Un cambio espera a una segunda persona.</numerusform>
            <numerusform>%Ln cambios esperan a una segunda persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Hasta que otra persona lo apruebe, no sale más que antes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Otros destinos</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Servicios a los que no hay nada conectado</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Con qué empezará la primera ruta a uno de ellos.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Los contactos de «%1» ya no salen.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Quitar un grupo de la lista</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>¿Pueden volver a salir los contactos de «%1»?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>El grupo sigue en la lista hasta que una segunda persona lo apruebe.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Cada ruta los deja salir según su propia política desde la próxima sincronización.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Los contactos de «%1» pueden volver a salir.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>allí no hay sitio para ello</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Solo nombre y correo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>El contacto anterior</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>El contacto siguiente</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Cómo sale: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln campo más se queda aquí</numerusform>
            <numerusform>%Ln campos más se quedan aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>%Ln campo más</numerusform>
            <numerusform>%Ln campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Enmascarado muestra una parte: a•••@example.com. Con hash es un código que dice al destinatario si dos valores son iguales, y nada más sobre ellos; otros destinatarios reciben otros códigos.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Solo un Zap puede aceptar valores enmascarados o con hash: una libreta de direcciones no podría usarlos.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: nunca sale, por un grupo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Solo contactos de %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Editar la ruta %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Cambiar con qué empieza una ruta nueva a %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>Deteniendo. Antes se termina lo que está en marcha.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hasta ahora</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Informe trimestral</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>Qué se sincronizó y quién lo hizo, quién no consiguió iniciar sesión, y si el registro sigue siendo el que era: para ello se verifica. El informe no contiene los valores de ningún contacto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>informe-de-auditoria</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Guardar silencio a ciertas horas</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Las alertas críticas se envían igualmente</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>Los días en que empieza:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>Lo que llega entretanto es después un solo mensaje. Las horas son las del equipo que envía.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Crear un nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Quien lo tenga puede abrir este espacio de trabajo como su primer propietario. Deja de valer cuando se quita a un propietario o recibe otro rol.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>No hay ninguno. Sin él, perder la frase de contraseña o el llavero significa que los datos ya no se pueden abrir.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>He puesto el código de recuperación en un lugar seguro</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: código de recuperación

%1

Quien tenga este código y la carpeta del espacio de trabajo puede abrirlo. Guárdelo donde guarda los contratos.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Mueva el archivo a un lugar lejos de este equipo.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Copiado. El portapapeles se vacía en 30 segundos.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>No se elimina nada en el servicio ni en el archivo. Este espacio de trabajo olvida su copia de los contactos, la contraseña y las rutas que la usan. El registro de auditoría conserva lo que ocurrió.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Poner fin también al inicio de sesión en %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Continuar con este registro</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>¿Se restauró esta carpeta desde una copia de seguridad?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Si continúa, las sincronizaciones pueden volver a ejecutarse, y una entrada en su nombre dice para siempre lo que falta. No se elimina nada. Si nadie restauró una copia de seguridad, no continúe: averigüe primero quién puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Revisar la seguridad</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Pasos de la revisión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Para el registro; puede quedar vacía.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>El registro dirá que usted, %1, repasó hoy todo esto. La próxima revisión empieza donde termina esta, y corresponde dentro de un mes.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Mire primero cada paso.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>¿Revocar todo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Revocar todo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Escriba «%1» para continuar</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>revocar</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Testigos del registro</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Si los hay, aquí se olvidan las contraseñas de buzones y las direcciones de webhooks.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revocando</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>Lo que falló aún no ha terminado. Haga clic en «Continuar» para intentarlo una vez más; lo que terminó se queda así.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>No había ningún acceso que revocar.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Ya nadie entra con este espacio de trabajo. Abajo está lo que aún le queda a usted por terminar. Para volver a sincronizar, inicie sesión otra vez en cada conexión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Abrir la página de %1</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canales de alertas</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Para una emergencia: un equipo robado, una clave filtrada, alguien que no debería haberla tenido. Lo que se puede terminar en un servicio se termina; el resto se olvida aquí, y abajo está lo que usted mismo termina allí. Los contactos, las rutas y el registro se quedan; no se sincroniza nada con un servicio hasta que alguien inicie sesión otra vez.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Añadir el rol</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Guardar el rol</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Quien tiene este rol puede</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Lo que cada rol puede hacer</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Cambiar el rol %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Eliminar el rol %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Se puede eliminar cuando ya nadie lo tenga.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>Lo que sale: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; enmascarado: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; con hash: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; solo contactos de %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 no aprobó esta ruta.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Por ella no se sincroniza nada hasta que se cambie.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>Lo pidió %1, %2. Por esta ruta no se sincroniza nada hasta que otra persona lo apruebe, en la página Personas.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>En un sentido</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizar %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún no sincronizada</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>No todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, deshacer otra: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nueva clave para hashes…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Añadir la ruta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Editar una ruta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>En un sentido</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Otras dos libretas de direcciones serían otra ruta: añada una nueva.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>En ambos sentidos: los cambios de un lado llegan al otro.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Lo que puede salir</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>Las diferencias en lo que se queda aquí se ignoran.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Solo estos grupos</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Nombres separados por comas.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Cuando un contacto ya no está en el origen</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Cuando ambos lados cambiaron el mismo valor</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Esperarme por encima de tantas eliminaciones</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Esperarme por encima de este porcentaje de una libreta</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Una sincronización que eliminaría más no escribe nada en esta ruta hasta que alguien la mire.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nueva clave para hashes</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>¿Crear otra clave para lo que sale con hash?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una nueva clave</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Se creó una nueva clave.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>La próxima sincronización envía otra vez cada contacto.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>Después, %1 le pedirá que permita los cambios.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Hasta ahora solo se pidió la lectura. La ruta espera hasta que usted inicie sesión una vez más.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Elija dos libretas de direcciones distintas.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Elija al menos un campo.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Generar una alerta por encima de tantos contactos al día</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Los que crea y modifica. Mucho más de lo habitual en esta ruta también genera una, en cuanto se conoce lo habitual.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>«%1» ya existe entre estas dos.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Edite esa ruta, salvo que esta sea para otros grupos o campos.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Esperarme por encima de tantos mensajes «eliminado»</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Esperarme por encima de este porcentaje de los contactos enviados</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Regla elegida</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Elija una regla para ver qué encuentra.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Con el registro hasta ahora</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Silenciada hasta el %1. Sus alertas se conservan, y se muestran donde se piden las silenciadas.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Retiene todas las ejecuciones hasta que se cierren sus alertas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>Una entrada no se pudo comparar con ella.</numerusform>
            <numerusform>%Ln entradas no se pudieron comparar con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>Es inofensivo si</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Probar sus ejemplos</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>La compara con entradas que debe y que no debe encontrar.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene ninguno.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Guardar su archivo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrita</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Se disparó con %1 ejemplos y calló con %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Todos los ejemplos dieron lo que debían.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 de %2 ejemplos no dieron lo que debían.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>El archivo de la regla está guardado.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Guardar el archivo de la regla</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Reglas Sigma (*.yml *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>Silenciada por %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>Silenciada por %1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>Retener todas las ejecuciones hasta que se cierren sus alertas</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Editar una regla</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Cada persona por separado</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Cada dirección por separado</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Cada red por separado</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Cada conexión, ruta o plan por separado</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Cada servicio por separado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Se cuenta por</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>Es el título de sus alertas.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Opcional. Para quienes ven sus alertas.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>Con el registro hasta ahora</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Al menos tantas veces</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>En este plazo</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutos, horas o días</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 o más en</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>La regla no se puede aceptar tal como está.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Reglas incluidas</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 de %2 activas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>warden::RulesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen rule</source>
        <translation>Regla elegida</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Esta regla ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>Se rechaza una regla de sus archivos.</numerusform>
            <numerusform>Se rechazan %Ln reglas de sus archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>Se añadió una regla.</numerusform>
            <numerusform>Se añadieron %Ln reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Otras se rechazan.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>La regla está guardada.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>Desde ahora, el registro se compara con ella.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Eliminar reglas</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>¿Eliminar el archivo «%1»?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Desaparecen todas las reglas que contiene. Lo que encontraron se queda. Guarde antes el archivo si puede volver a necesitarlo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>El archivo se eliminó.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>Lo que escribió la ejecución</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Deshacer esta ejecución</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, por %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>De esta ejecución no se puede deshacer: %1. Lo que se envió o eliminó allí no se puede devolver.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Esta ejecución no tenía nada que escribir.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>Mirando qué se puede deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RunItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be undone)</source>
        <translation>%1 (no se puede deshacer)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(nombre no conservado)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>No todo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>Dónde hacer clic en %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Carpetas en las que mirar también</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Buscar secretos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>Los lugares habituales son los perfiles y el historial de su shell, .env, .netrc y similares. Los archivos se comparan en memoria, y de ellos no se guarda nada más que el nombre.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>Las carpetas se examinan hasta ocho niveles de profundidad, con un máximo de 20.000 archivos, los primeros 4 MiB de cada uno y 2 GiB en total.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Mira si una contraseña, clave o dirección de webhook de este espacio de trabajo está en un archivo: en los lugares habituales de su cuenta, y en las carpetas que usted añada.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>Una segunda persona aprueba</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>Lo que está marcado solo ocurre cuando otra persona también lo ha aprobado.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Un plan que elimina más contactos que</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Eliminaciones que puede hacer una sola persona</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Una ruta a una cuenta en la que aún no escribe ninguna ruta</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Una ruta que envía más campos o más contactos que antes</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Una exportación de todos los contactos</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Buscar secretos…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Una comprobación mira lo que se concedió, los segundos factores, los certificados, las claves, los archivos, las personas y el registro. Solo pregunta a los servicios que usted conectó, y no cambia nada.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Un propietario o administrador hace las comprobaciones. Lo que se encontró se muestra aquí.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Comprobación elegida</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revocar todo…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>¿Se robó un equipo, o se filtró una clave?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>Lo que se muestra se encontró antes. Una lista larga de cuentas continúa donde usted se detuvo, durante una hora.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Buscando en archivos</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>Lo que se muestra se encontró antes.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>informe-de-seguridad</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>El informe de seguridad está guardado.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Allí no está cifrado: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Una ruta nueva empieza aquí con</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Ninguna ruta lleva aquí.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Libretas de direcciones</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud y la mayoría de los proveedores de correo.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Un archivo vCard, una tabla de Google u Outlook (.csv), o una carpeta de archivos .vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Los contactos de una cuenta de Google. Usted inicia sesión con el navegador.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Los contactos de un buzón de Outlook. Usted inicia sesión con el navegador.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>Los contactos de una cuenta de HubSpot, con una clave o con el navegador.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Envía un mensaje a su Zap por cada contacto que cambió. No se puede leer de él.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>Lo que Google, Microsoft y HubSpot informan de inicios de sesión, de aplicaciones autorizadas y de lo que hicieron los administradores. Pasa a ser parte de este registro, cada evento una sola vez.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Ningún servicio conectado lleva un registro así</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace, Microsoft 365 y HubSpot lo llevan. Conecte allí una cuenta para ver quién inicia sesión.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>Obteniendo inicios de sesión</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>Lo que llegó antes está en el registro. La próxima vez se sigue desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>Hay una entrada nueva en el registro.</numerusform>
            <numerusform>Hay %Ln entradas nuevas en el registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>La mayoría son para usted, en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Después de %Ln minuto</numerusform>
            <numerusform>Después de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>La ventana lo hablará la próxima vez que se abra Contact Warden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Bloquear cuando nadie usa la aplicación</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Los contactos y el registro de auditoría están allí cifrados. Las contraseñas están en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testigos del registro de auditoría</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>Lo decidió su organización.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>También se bloquea con la pantalla, cuando otro usuario pasa a usar este equipo y cuando el equipo entra en suspensión. Una sincronización en curso sigue hasta el final; antes de la suspensión se detiene en el siguiente contacto.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Una sincronización en curso sigue hasta el final.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Los contactos y el registro de auditoría están allí cifrados. Las contraseñas están selladas en la misma carpeta; no se usa ningún llavero.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Control siguiente, y el anterior</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Pulsar un botón, marcar una casilla</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Abrir lo elegido en una lista</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Vaciar una búsqueda, cerrar un diálogo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Para «%1», como %2. Los contactos y las rutas se quedan como están.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Para «%1», como %2, para que se pueda leer su registro de inicios de sesión. Los contactos y las rutas se quedan como están.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Para «%1», como %2, para que Seguridad pueda comprobar segundos factores y administradores. Los contactos y las rutas se quedan como están.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Para «%1», como %2, para que Seguridad pueda comprobar segundos factores, administradores y las aplicaciones que tienen acceso. Los contactos y las rutas se quedan como están.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>La pantalla de consentimiento de la aplicación está en pruebas: cada inicio de sesión termina a los 7 días</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Copie el ID de cliente y su secreto como los muestra ahora el servicio.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>¿El navegador muestra una página de error?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Dirección de la página de error</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Usted inicia sesión en la propia página del servicio: su contraseña no llega aquí. Aún no se lee ni se cambia nada.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Copie la dirección completa de la página a la que no se pudo acceder, de la barra de direcciones del navegador. No se la dé a nadie más.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 le pedirá que permita:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>Esperándole en el navegador</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Sesión iniciada. Se guardará cuando termine la sincronización en curso.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Sesión iniciada. Guardando.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Esa dirección no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Copie la dirección completa de la última página que se abrió. El inicio de sesión sigue esperando.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Código para el Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Con ella, su Zap puede saber que un mensaje viene realmente de aquí. Solo se muestra ahora; omítala si su Zap no necesita comprobarlo.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Para un paso «Code by Zapier», justo después del activador:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Mostrar dónde hacer clic: paso %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Lleva contactos de una libreta de direcciones a otra, según las reglas de sus rutas.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Abra una ejecución para ver qué escribió, y para deshacerla.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Un plan espera su decisión.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>No se escribió nada de él. Mírelo y decida.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Aún no hay rutas</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Un propietario o administrador añade la primera.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Una ruta necesita dos libretas de direcciones</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Conecte una de la que leer contactos y otra a la que llevarlos.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Diga adónde deben ir los contactos</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Una ruta lleva de una libreta de direcciones a otra, con reglas sobre lo que puede salir y lo que se puede eliminar.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Abrir Alertas</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Una ejecución por deshacer espera su decisión.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Haciendo un plan</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Todo está sincronizado.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Una sincronización no escribiría nada.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Ya no hay nada que le espere.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Aplicando el plan</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>Deshaciendo la ejecución</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Todo se queda como está.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>No se eliminó ni se unió nada. No se vuelve a preguntar hasta que cambie uno de estos contactos, o las reglas de la ruta.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Eliminar una ruta</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>¿Eliminar la ruta «%1»?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>No se elimina ningún contacto en ningún lado. Este espacio de trabajo olvida qué contactos van juntos en esta ruta, así que una ruta nueva entre ambas los emparejaría otra vez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Una ruta necesita dos libretas de direcciones</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Conecte una de la que leer contactos y otra a la que llevarlos.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ocultar el resultado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>Hay uno más en la ejecución.</numerusform>
            <numerusform>Hay %Ln más en la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Mensajes anteriores: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Revisar lo que espera</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>¿No es lo que quería? Muestre la ejecución y pulse allí Deshacer esta ejecución. Nombra lo que no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y uno más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Filas copiadas: %1 de %Ln elegida.</numerusform>
            <numerusform>Filas copiadas: %1 de %Ln elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Copiar %1 de %Ln fila elegida</numerusform>
            <numerusform>Copiar %1 de %Ln filas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copiar %Ln fila</numerusform>
            <numerusform>Copiar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (ahora no se muestra)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Los últimos primero</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre «%1» y «%2»</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Cambiar anchos con el teclado</translation>
    </message>
</context>
<context>
    <name>warden::TimeBars</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Comprobaciones no superadas, día a día</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>Como máximo %1, el %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Comprobaciones no superadas, día a día</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Comprobaciones no superadas</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde el %1</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>El espacio de trabajo está bloqueado</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Sus contactos están cifrados en %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elija su nombre</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Como está impreso; los espacios, guiones y mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Elija una nueva frase de contraseña para la próxima vez:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Abrir de nuevo la demostración</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>Abriendo la demostración</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Preguntando al llavero</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Dejar de desbloquear con el llavero…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>Desde la próxima vez, usted escribe su frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Quien se siente ante la cuenta de este equipo ya no puede abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Ponerle fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>Su frase de contraseña abre el espacio de trabajo. Un propietario la estableció por usted y la conoce, así que elija una propia.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>El llavero de este equipo o su frase de contraseña abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>El llavero de este equipo abre el espacio de trabajo. Usted aún no tiene frase de contraseña; establezca una para desbloquear sin el llavero.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>Su frase de contraseña abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase de contraseña…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Establezca primero una frase de contraseña; si no, nada abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La frase de contraseña está establecida.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Ahora solo su frase de contraseña le abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Desbloquear con el llavero…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>Desde la próxima vez, el llavero de este equipo se lo abre.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Ahora el llavero de este equipo le abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Quien se siente ante la cuenta de este equipo será entonces usted, así que nadie más debe usarla. Las contraseñas de los servicios pasan al llavero: una sincronización programada solo funcionará mientras tenga la sesión abierta en este equipo.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Mientras esta aplicación está abierta, pregunta a %1 una vez al día qué versiones hay. Quien lleva ese servidor se entera de la dirección de su red y de que allí se usa Contact Warden, y de nada más. No se descarga ni se instala nada. La elección vale para todos en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Lo elige un propietario o administrador.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Ocultar esta versión nueva</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Se contaron %1; lo habitual es alrededor de %2, de %3 a %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Hash raíz: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Ocultar el veredicto</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Comparar con un punto de control guardado…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Continuar con este registro…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Añadir un testigo</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>La encontrará de nuevo en «Vistas». Nadie más la ve. Un nombre que ya exista se reemplaza.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Ninguna: los mensajes se quedan en «aceptado»</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Vía de retorno (opcional)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Elegir el archivo que escribe el Zap</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Texto (*.txt *.csv *.log);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Elegir la carpeta que llena el Zap</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Un archivo en el que su Zap anota lo que ha hecho: Zapier solo dice que aceptó un mensaje. Añada un último paso al Zap: Dropbox, OneDrive o Google Drive, «Append to text file» o «Create text file», con el idempotency_key del mensaje como texto. Después elija aquí el archivo o la carpeta, tal como llega a este equipo.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Le damos la bienvenida a Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Sus contactos se guardan cifrados en este equipo, en un espacio de trabajo. Crear uno lleva un minuto.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Figura en el registro de auditoría junto a lo que usted hace.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>Qué abre el espacio de trabajo</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Tengo un espacio de trabajo de otro equipo</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Se guarda en %1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Guarde su código de recuperación</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Abre el espacio de trabajo cuando se pierde el llavero o la frase de contraseña. Solo se muestra ahora, y nadie más lo tiene.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>Su espacio de trabajo está listo</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>¿Con qué desea empezar?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Se abre una segunda ventana con contactos inventados en servicios inventados. Se elimina cuando usted la cierra; su espacio de trabajo se queda como está.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero echar un vistazo</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Encontrado: %1. El espacio de trabajo se abre cuando usted tiene la sesión iniciada en este equipo.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay llavero en este equipo.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>O use una frase de contraseña.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Creando las claves</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Probar con datos inventados</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>¿Solo está mirando? No se guarda nada.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Probar primero con datos inventados</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Un espacio de trabajo portátil se abre solo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>No deja nada en este equipo, tampoco en su llavero.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, otra libreta de direcciones (CardDAV), un archivo de contactos o un Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Elija una frase de contraseña. Los contactos, el registro y las contraseñas solo se guardan cifrados.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Roles que lo permiten: %1. Un propietario puede darle uno de ellos.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testigos del registro de auditoría</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Añadir un testigo…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>A un testigo se le dice hasta dónde ha llegado el registro, y nada de lo que ocurrió. Mientras lo recuerde, nadie puede reescribir el registro sin que se descubra.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>¿Eliminar este testigo: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Ya no se le informa de nada. Lo que se le dijo se queda donde está, y el registro dice que se eliminó.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Añadir e informarle</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Añadir un testigo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Un buzón</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Un webhook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>Mejor una en la que este equipo pueda añadir archivos, pero no cambiarlos: un recurso compartido o un disco de otra persona. Cada punto de control es un archivo propio.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Elegir la carpeta para los puntos de control</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Recibe el punto de control como JSON. La dirección se guarda como un secreto, así que no se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>Enviándole el primer punto de control…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Alguien que no pueda cambiar el registro.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Informarle ahora</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>La palabra de una persona</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 lo avala</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Desde el %1, hasta el %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Guardar el archivo de nuevo…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Lo muestra %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Guardar el archivo de nuevo</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>El archivo está guardado.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Allí no está cifrado: %1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Hay una alerta abierta</numerusform>
            <numerusform>Hay %Ln alertas abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Valores anteriores y nuevos</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>Su rol ve el registro sin contactos. Quien puede ver contactos encuentra aquí lo que se escribió.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>No se pueden leer: la sincronización ya no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Se olvidaron: los valores anteriores y nuevos se guardan 90 días, y no más que el contacto y su conexión. El registro conserva los recuentos.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Abrir la sincronización para ver uno más</numerusform>
            <numerusform>Abrir la sincronización para ver %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>Sus valores se olvidaron.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>Lo que se envió antes no se conserva.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Importar su exportación…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Registro de Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Ningún programa puede obtener el registro de Zapier. Usted puede exportarlo allí e importar el archivo:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. En zapier.com, abra «Settings» y luego «Audit log».</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Expórtelo como CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importe aquí el archivo. Cada entrada llega una sola vez, por muchas veces que lo haga.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>La página existe para propietarios de cuentas Team, que guardan 6 meses, y para propietarios y superadministradores de cuentas Enterprise, que guardan 12.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>Lo que dice Zapier al respecto</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Elegir lo que exportó Zapier</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>Importando el registro</translation>
    </message>
</context>
</TS>
