<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>Abra account.apple.com e inicie sessão. Em “%1”, selecione “%2”.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>Selecione “%1”, siga os passos lá indicados e copie a nova palavra-passe para o respetivo campo abaixo.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Abra app.fastmail.com e inicie sessão. Em “%1”, “%2”, procure “%3” e prima “%4”.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>Prima “%1”. O Fastmail pode pedir aqui a palavra-passe da sua conta.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>Escolha um nome. Como acesso, escolha “%1”, ou menos, desde que inclua os contactos. Prima “%2” e copie a nova palavra-passe para o respetivo campo abaixo.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>Abra o seu Nextcloud no navegador; nas imagens chama-se nextcloud.example.com. Clique na sua imagem de perfil, no topo, e escolha “%1”, ou “%2” se for administrador.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>Em “%1”, procure “%2”. Em “%3”, introduza “%4” e prima “%5”.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>Copie o que está em “%1” para o nome de utilizador abaixo, e o que está em “%2” para a palavra-passe. O Nextcloud só a mostra desta vez.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>Este é o correto: deixe-o como está.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>O endereço de e-mail da sua conta Apple.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>Uma palavra-passe específica da app. A da sua conta Apple não é aceite, e sem autenticação de dois fatores não há nenhuma.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>O seu endereço Fastmail completo, com o que vem depois do @.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>Uma palavra-passe de aplicação. A da conta Fastmail não é aceite, e o plano Basic não tem nenhuma.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>O endereço em que abre o Nextcloud no navegador: o resto é preenchido.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>O seu nome de utilizador do Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>Uma palavra-passe de aplicação. O Nextcloud não aceita outra quando a autenticação de dois fatores está ativada.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>O endereço do servidor, ou só o domínio do seu e-mail: o resto é encontrado.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>De preferência uma palavra-passe de aplicação, criada no serviço só para esta aplicação.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>Pergunte se foi essa pessoa. Se não foi, outra pessoa está a tentar: bloqueie esta aplicação e peça-lhe que defina uma nova frase-passe.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>Pergunte se foi essa pessoa. Se ninguém souber de nada, termine as sessões dela no serviço e defina lá uma nova palavra-passe, com um segundo fator.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>Pergunte quem o fez, e porquê. Se ninguém souber de nada, anule-o no serviço e termine as sessões dessa conta.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>Verifique o registo e compare-o com uma testemunha. Descubra quem pode escrever na pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>Alguém que não é conhecido aqui tem os ficheiros deste espaço de trabalho. Se for um antigo colega, peça de volta o computador ou a cópia.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>Pergunte o que a pessoa queria fazer. Precisa de outra função, ou não devia ter tentado.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>Pergunte quem lhe deu esta função, e porquê. Se ninguém souber de nada, retire-a.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>Veja se algum destes inícios de sessão teve êxito. Quem usa uma palavra-passe dessas recebe uma nova, e um segundo fator.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>Compare o que pode sair com o que o Zap precisa, e retire o que ele não precisa.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>Pergunte quem o decidiu, e se o Zap precisa destes campos. Retire o que ele não precisa.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>Veja o que a ligação pode fazer agora, e se uma rota precisa disso. Se não precisar, inicie sessão de novo com menos permissões.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>Veja que sessão termina, e inicie sessão de novo antes disso.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>Pergunte quem estava neste computador nessa altura. Se não era ninguém, veja o que saiu e bloqueie esta aplicação.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>Reveja o plano: liberte-o se for intencional, recuse-o se não for.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>Veja o que foi removido. Se não era intencional, anule a sincronização e descubra quem esvaziou o livro de endereços.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>Veja o que passou por esta rota. Se ninguém souber de nada, desligue a rota e descubra quem encheu o livro de endereços.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>Veja se o livro de endereços está completo no serviço. Se foi esvaziado, desligue a rota até ele estar de volta.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>Veja se a rota ainda encontra os seus contactos, e se alguém restringiu o que ela leva.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>Confira se esta rota é desejada, e que campos saem por ela.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>Veja se o Zap está ligado, e introduza de novo o endereço do hook.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>Veja no Zapier se o Zap está ligado e o que diz o histórico dele, e se ainda escreve no caminho de volta.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>Inicie sessão de novo. Se ninguém mudou a palavra-passe, pergunte no serviço quem terminou o acesso.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>Acerte o relógio deste computador por um servidor de tempo. Se alguém o atrasou, verifique o registo.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronização</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostrar a sincronização</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Ligações</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>Reparar a ligação</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Abrir Segurança</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Abrir a página em %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Pessoas</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revogar tudo…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Abrir Políticas</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Rever o plano</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar o registo</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>Veja o que aconteceu, e pergunte às pessoas que são referidas.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>Veja o que foi para lá, e por que rotas. Se ninguém souber de uma delas, desligue-a e descubra quem a adicionou.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>Veja se o plano dela espera por alguém, e se o que a inicia ainda funciona. Desligue a rota se ninguém precisar dela.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>Novas rotas para %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>Agora saem também</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>Já não mascarados nem em hash como antes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contagem</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Nada é sincronizado por causa de um alerta: “%1”.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>Há um alerta aberto: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>Há %Ln alerta aberto. O mais grave: “%1”.</numerusform>
            <numerusform>Há %Ln alertas abertos. O mais grave: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>o ficheiro é grande demais: são aceites %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>o ficheiro tem linhas a mais: são aceites %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>isto tem níveis a mais</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>há destes a mais: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>isto não é texto simples</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>isto não é YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>não tem nenhuma regra</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>âncoras e aliases de YAML não são aceites</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>etiquetas de YAML não são aceites</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>a chave “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>falta a chave “%1”</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>a chave “%1” não é conhecida</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>o valor “%1” não é um dos que são permitidos aqui</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>“%1” tem um tipo de valor diferente do esperado aqui</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>o valor de “%1” é longo demais</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>“%1” não tem valor</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>os programas leem o número %1 de maneiras diferentes: ponha-o entre aspas</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>este tipo de regra não é aceite: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>o modificador “%1” não é conhecido</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>o modificador “%1” não é suportado</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>estes modificadores não funcionam juntos: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>esta expressão regular não pode ser lida: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>esta expressão regular podia nunca mais acabar, ou gasta demasiado: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>um caráter universal não pode estar num valor codificado: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>a condição refere “%1”, que não existe</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>esta condição não pode ser lida: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>“%1” não é um período de tempo: escreva 15m, 6h ou 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>o número %1 está fora dos limites</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>refere-se à regra “%1”, que não existe</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>outra regra tem o mesmo id ou nome: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>refere-se a si mesma: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>o alias “%1” não leva a lado nenhum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>não pode encontrar nada</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sem fonte</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>Uma parte não pode ser encontrada: os eventos nunca têm %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>Está inativa: nada aqui traz os eventos que procura.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>Está inativa até serem obtidos eventos de %1.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>Não pode encontrar nada: os eventos nunca têm %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>o ficheiro “%1” já tem uma regra com o mesmo id ou nome: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>Um administrador atuou a partir de uma rede pela primeira vez</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>Uma alteração de um administrador de um serviço veio de uma rede em que este administrador não era visto há noventa dias, ou de um administrador que nunca tinha sido visto. As duas primeiras semanas são para aprender.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>Trabalho a partir de outro lugar</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>Alguém passou a administrador de um serviço</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>Uma função ou privilégio de administrador foi dado a uma conta de um serviço ligado.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>Um novo colega, ou outra tarefa</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>Alguém recebeu mais direitos nesta aplicação</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>Um proprietário ou administrador foi adicionado aqui, alguém passou a sê-lo, ou uma função própria foi adicionada ou alterada.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>Uma aplicação foi admitida para toda a organização</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>Um administrador deu a uma aplicação, ou ao cliente de uma, acesso aos dados de todos num serviço ligado, ou alargou-o.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>Uma aplicação com que todos concordaram</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>O registo de auditoria não passou na verificação</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>Eventos deste registo foram alterados ou retirados, ou não é o registo que as testemunhas viram. Descubra porquê antes de sincronizar de novo.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>Um disco a falhar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>O relógio deste computador foi atrasado</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>Os eventos seguintes parecem mais antigos do que são.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>Antes, o relógio estava errado</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Um Zap não confirma o que lhe foi enviado</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>O Zap foi desligado, ou parou num limite</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>Uma ligação perdeu o acesso</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>Um serviço deixou de aceitar aquilo com que uma ligação inicia sessão: terminou, foi revogado, ou a palavra-passe mudou.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>Uma palavra-passe mudou, ou uma chave expirou</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>Muitos inícios de sessão falhados de uma conta</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Um início de sessão falhado num serviço</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>Dez inícios de sessão falhados de uma conta num serviço ligado, num quarto de hora.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>Uma palavra-passe antiga está guardada num telefone ou programa</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>Várias tentativas falhadas de desbloquear esta aplicação</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>Uma tentativa falhada de desbloquear esta aplicação</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>Cinco frases-passe, códigos de recuperação ou entradas do porta-chaves errados num quarto de hora, para uma pessoa.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>Alguém se esqueceu de uma frase-passe</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>Saem mais campos do que antes</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>O que sai numa rota, ou por predefinição de um serviço, foi alargado: com um campo que não saía, ou com um que era mascarado ou saía em hash.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>Uma alteração com que todos concordaram</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>Passaram contactos por uma rota pela primeira vez</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>Uma rota escreveu contactos no seu destino pela primeira vez em noventa dias. O primeiro dia deste espaço de trabalho é para aprender.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>Uma nova rota</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>O teste de um hook falhou</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>Uma mensagem de teste para um hook não chegou.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>O Zap foi desligado</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>Falta algo no registo, ou foi reposto</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>Um proprietário continuou com um registo que as testemunhas sabiam ser mais longo, faltam inícios de sessão falhados na respetiva lista, ou uma alteração de pessoas não foi comunicada.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Foi reposta uma cópia de segurança</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>Foram removidos muitos contactos</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>Uma sincronização de uma rota removeu contactos</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>Sincronizações de uma rota removeram cem contactos ou mais num dia, de uma vez ou aos poucos.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>Um livro de endereços arrumado</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>Uma aplicação foi admitida pela primeira vez</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>Alguém deixou uma aplicação ver dados de um serviço ligado que ninguém tinha admitido nos últimos noventa dias. As duas primeiras semanas são para aprender.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>Uma nova aplicação com que todos concordaram</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>Um endereço tenta as palavras-passe de muitas contas</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>Um início de sessão falhado de um endereço</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>Inícios de sessão falhados de oito contas diferentes a partir de um endereço de rede, em meia hora.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>Muitas pessoas atrás de um endereço depois de todas terem mudado de palavra-passe</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>Uma sincronização espera porque ia remover ou juntar demasiado</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>Um plano está retido: ultrapassa os limites de remoções ou de novas correspondências, ia esvaziar um livro de endereços, ou precisa de uma segunda pessoa.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>O que pode sair foi alterado para todas as rotas</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>Os campos que as novas rotas deixam passar, ou os grupos cujos contactos nunca saem, foram alterados. Dos campos que saem a partir de agora avisa outra regra.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Alguém tentou o que a sua função não permite</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>Uma função não o permitiu</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>Cinco vezes em dez minutos alguém pediu a esta aplicação o que a sua função não permite.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>Um script com a conta errada</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>Alguém tentou desbloquear depois de uma pessoa ser removida</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>Uma pessoa foi removida</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>Uma pessoa foi removida aqui, e nos trinta dias seguintes falhou uma tentativa de desbloquear de alguém que este espaço de trabalho não conhece.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>Um atalho ou script antigo</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>Uma ligação pode fazer mais no seu serviço do que antes</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>Alguém iniciou sessão de novo num serviço, e a sessão recebeu permissões que a anterior não tinha.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>Uma nova rota, ou um registo ou controlo que foi permitido</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>Uma sessão está quase a terminar</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>Um controlo de segurança descobriu que a sessão de uma ligação termina dentro de dias, ou já terminou. Nada é sincronizado aí até alguém iniciar sessão de novo.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>Uma sessão de duração limitada</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>Sessão iniciada depois de muitas falhas</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>Cinco inícios de sessão falhados de uma conta</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>Cinco inícios de sessão falhados de uma conta num quarto de hora, e depois um que teve êxito no quarto de hora seguinte.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>Alguém acabou por se lembrar da palavra-passe</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>Um serviço considera um início de sessão suspeito</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>A Google ou a Microsoft viram algo num início de sessão ou numa sessão que não condiz com a conta.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>Uma viagem, ou uma nova rede</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>Alguém iniciou sessão a partir de um país pela primeira vez</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>Uma conta iniciou sessão num serviço a partir de um país em que não era vista há noventa dias. A primeira semana de uma conta é para aprender.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Uma viagem</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>Uma rota encontrou muito menos contactos do que o habitual</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>Uma sincronização de uma rota leu muito menos contactos do que as anteriores, ou nenhum: um livro de endereços foi esvaziado, ou filtrado de outra forma.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>Um livro de endereços arrumado, ou outro filtro</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>Uma sincronização a uma hora a que nunca houve nenhuma</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>Uma sincronização começou a uma hora do dia, pelo relógio deste computador, a que nenhuma tinha começado nos últimos noventa dias. As duas primeiras semanas são para aprender.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>Trabalho a outra hora, ou um novo horário</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>Um segundo fator foi desligado</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>Um segundo fator de uma conta, ou de todos, foi desligado ou removido num serviço ligado.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>Alguém mudou para outro telefone ou outra chave</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>Esta aplicação foi desbloqueada depois de muitas falhas</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>Cinco tentativas falhadas de desbloquear esta aplicação</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>Cinco tentativas falhadas de desbloquear esta aplicação num quarto de hora, e depois uma que teve êxito no quarto de hora seguinte, para uma pessoa.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>Alguém acabou por se lembrar da frase-passe</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>Passaram por uma rota muito mais contactos do que o habitual</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>A primeira sincronização de um livro de endereços grande</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>Passaram por uma rota muito menos contactos do que o habitual</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>Uma rota que escreve contactos dia após dia escreveu muito menos num dia (UTC), ou nenhum. O aviso sobre um dia vem quando há uma sincronização num dia posterior.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Um feriado</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>Mensagens a um hook não são confirmadas</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>O caminho de volta de um hook, que indica o que o Zap tratou, não indica mensagens que foram aceites há um dia ou mais. Enquanto faltarem outras todas as semanas, é um só alerta, que conta as mensagens de uma semana.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>Uma rota já não é executada</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>Uma rota que era executada na maioria dos dias, ou com outro ritmo, não foi executada durante o dobro do tempo mais longo que é habitual entre dois dias com execução, e durante pelo menos dois dias. Sabe-se depois de dez desses tempos. Ninguém espera por uma rota que foi desligada ou removida.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>Férias, ou este computador estava desligado</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>O plano dela espera por uma pessoa</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>Uma rota escreveu num dia (UTC) muito mais contactos do que noutros dias em que escreveu alguns, ou mais do que dizem as suas definições: 5000, se ninguém as alterou. O que é habitual sabe-se depois de catorze desses dias; o número vale desde a primeira sincronização.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>Foram para um destino muito mais contactos do que o habitual</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>Duas ou mais rotas que escrevem numa mesma ligação escreveram em conjunto, num dia (UTC), muito mais contactos do que noutros dias, ou mais do que o maior número que as definições permitem a uma delas: 5000, se ninguém o alterou. Cada uma por si pode estar como habitualmente.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>A primeira sincronização de vários livros de endereços grandes</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada precisa da sua atenção.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Não há alertas abertos</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 Nada é sincronizado até um deles ser encerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Há %Ln alerta aberto</numerusform>
            <numerusform>Há %Ln alertas abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln assumido</numerusform>
            <numerusform>%1, %Ln assumidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>sem nível</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
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
        <translation>aberto</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>assumido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
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
        <translation>Habitual até</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>Dias ou sincronizações conhecidos</translation>
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
        <translation>todos os contactos</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>contactos em %1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>O destino receberia: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Mascarado: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>Em hash: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>Nos dois sentidos.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Também: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>Já não mascarado nem em hash: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>De %1; antes: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>Nos dois sentidos, antes: num sentido.</translation>
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
        <translation>%1 quer apagar um contacto em todos os lugares.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 quer enviar contactos para um novo destino: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 quer deixar sair mais na rota %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 quer exportar todos os contactos para um ficheiro.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 quer retirar os grupos que nunca saem: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>Para: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>De: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>%1 concordou.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>%1 não concordou.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 quer remover %Ln contacto com um plano.</numerusform>
            <numerusform>%1 quer remover %Ln contactos com um plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>Foi movido para lá a partir de: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>Agora é outra autoridade própria que responde por este servidor.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>Sem caminho de volta: as mensagens ficam “aceites”</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>Confirma mensagens</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>Mensagem de teste %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmada pelo caminho de volta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Recebe mensagens</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, lido %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (só leitura)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Não foi possível abrir um navegador.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>Correio</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Um hook próprio, em JSON</translation>
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
        <translation>Correio para %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>Mensagens assinadas para %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>Mensagens para %1</translation>
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
        <translation>Silêncio das %1 às %2 todos os dias</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>Silêncio das %1 às %2, a partir de: %3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; os alertas críticos passam</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Ainda não foi enviado nada</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>Um teste falhou %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>Uma mensagem falhou %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Testado %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>Enviado %1, alertas: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>Abandonado após dez tentativas, alertas: %1. Continuam na lista de alertas.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>O que foi concedido</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>Administradores e contas</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Em trânsito</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Chaves e palavras-passe</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>Pessoas e políticas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registo de auditoria</translation>
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
        <translation>Não é concedido mais do que é preciso</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>Termine o acesso no serviço e inicie sessão de novo: só é pedido o que as rotas precisam.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>As outras aplicações com acesso são conhecidas</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>Remova no serviço o que ninguém precisa, incluindo o Zapier, e responda pelo resto.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>A ligação é usada</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>Remova a ligação, ou adicione uma rota.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>A chave, a palavra-passe ou a sessão é recente o suficiente</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>Crie uma nova no serviço e introduza-a aqui, ou inicie sessão de novo; depois elimine lá a antiga.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>A sessão continua válida</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>Inicie sessão de novo antes de terminar.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>O endereço do hook é do tipo atual</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>Crie um novo hook no Zapier e introduza aqui o endereço.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>Os Zaps e as aplicações ligadas foram revistos</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>Percorra os Zaps e as ligações de aplicações no Zapier, remova o que ninguém precisa, e responda por isso durante 90 dias.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>Nenhum segredo deste espaço de trabalho está num ficheiro</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>Elimine-o do ficheiro, e crie um novo no serviço: pode ter sido lido.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>O segredo está no porta-chaves ou no ambiente</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>Certifique-se de que a frase-passe que o sela é forte, e responda por isso.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>Todos têm um segundo fator</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>Peça a quem é referido que configure um, primeiro aos administradores. Onde não pode ser perguntado: veja, e responda por isso.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>Todos têm de usar um segundo fator</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>Ative que um segundo fator seja obrigatório.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>As predefinições de segurança da Microsoft estão ligadas</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>Ligue-as, ou responda pelo acesso condicional que as substitui.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>Há dois a quatro administradores</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>Dê a função a mais uma pessoa, ou retire-a a algumas.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>Nenhuma conta fica por usar</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>Suspenda as contas que ninguém usou em 90 dias.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>O que viaja é encriptado, com um certificado válido</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>Peça a quem gere o servidor que renove o certificado.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>As duas bases de dados estão encriptadas</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>Pare de sincronizar, e reponha o espaço de trabalho a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>As duas bases de dados estão intactas</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>Certifique-se de que a frase-passe é forte, e responda por isso.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>Mais ninguém pode ler a pasta do espaço de trabalho</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>Retire ao grupo e aos outros o direito de ler e entrar na pasta.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>Não há contactos exportados esquecidos há mais de uma semana</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>Elimine as exportações nas pastas referidas, e as cópias delas. Se alguma estiver num disco que não está ligado: veja, e responda por isso.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>A memória não é escrita no disco sem encriptação</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>Encripte todo o disco ou o espaço de troca.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>Uma falha do programa não escreve memória no disco</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>Não há uma só pessoa que tenha tudo</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>Adicione um segundo administrador.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>Quem pode abrir o espaço de trabalho abre-o mesmo</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>Remova as pessoas referidas.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>Não saem mais campos do que um Zap precisa</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>Deixe ficar, mascare ou passe a hash o que o Zap não usa, e responda pelo resto.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>O registo foi verificado no último mês</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Verifique o registo.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>Há regras a vigiar o registo, e cada uma faz o que deve</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>Ligue o que está desligado, remova ou repare ficheiros que não podem ser lidos, e responda pelo que fica desligado de propósito.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>Adicione uma testemunha: uma pasta, uma caixa de correio ou um hook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>Uma pessoa reviu a segurança no último mês</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>Percorra o que aconteceu desde a última revisão.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>reprovado</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>não foi possível apurar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>atestado</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Ninguém perguntou ainda.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>Foi controlado há demasiado tempo.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>O que foi concedido não chega.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>É preciso a permissão %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>Quem iniciou sessão não o pode perguntar: é preciso %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>É preciso o plano de subscrição %1, que não existe aí.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>Nada do que se podia perguntar o diz.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>A sessão terminou.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>Não foi possível contactar o serviço.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>O serviço pediu para esperar demasiado tempo.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>Foi parado a meio.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>A resposta não está completa.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>A resposta não o diz.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>Só uma pessoa pode julgar o que foi encontrado.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>Inicie sessão de novo com a permissão para controlar isto.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>As chaves estão no porta-chaves, ou sob uma frase-passe forte</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>Use uma versão publicada: não escreve nenhuma.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>Alguém de fora é informado de até onde vai o registo</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>A Microsoft só lhe permite a si terminar a sessão: remova a aplicação em myapps.microsoft.com (numa conta pessoal: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>Não foi possível terminar a sessão na Google a partir daqui: remova a aplicação em myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>Não foi possível terminar a sessão na HubSpot a partir daqui: desinstale a aplicação nas definições da HubSpot, em “Connected apps”.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Escolha a conta</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Alterar o cliente</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar o endereço de redirecionamento</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>ver e transferir os seus contactos</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>ver, alterar e remover os seus contactos</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>ver os seus contactos</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>ver os contactos da conta</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>adicionar, alterar e remover contactos da conta</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>ver que propriedades os contactos têm</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>ver o registo de inícios de sessão e do que os administradores fizeram</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>ver o registo de inícios de sessão e de alterações ao diretório</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>ver quem está no diretório, sem o que a Microsoft não mostra inícios de sessão</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>ver o registo de inícios de sessão e de alterações à segurança</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>ver as pessoas da empresa, e quem tem um segundo fator</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>ver que aplicações têm acesso a uma conta, e terminá-lo</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>ver as regras para iniciar sessão</translation>
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
        <translation>Definição</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>executar iniciar contactos</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Ligar uma &amp;conta…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>adicionar nova ligação serviço Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>Ligar um &amp;ficheiro de contactos…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>abrir importar vcf vcard csv tabela</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>Adicionar uma &amp;rota…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>nova direção de para</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Exportar contactos…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>guardar ficheiro vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>fechar espaço de trabalho sair</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sair fechar</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Anular a escrita</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Refazer a escrita</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Procurar nesta página</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>recarregar ler de novo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ecrã inteiro</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>Procurar &amp;qualquer coisa…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;seguinte</translation>
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
        <translation>&amp;Ajuda desta página</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>como explicar</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>começar lista configuração</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>teclas lista</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>&amp;Acerca do Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>Controlar a segurança agora</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>segundo fator administradores testes</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>Procurar segredos próprios em ficheiros…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>procurar divulgado token chave</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revogar tudo…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>emergência computador roubado terminar todo o acesso</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regras de alertas</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma silenciar ativar</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar o registo de auditoria</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>prova adulteração verificação</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Adicionar uma pessoa…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>colega operador utilizador função</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Criar um novo código de recuperação…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>frase-passe perdida imprimir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>tema escuro claro aspeto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>inglês tradução palavras</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Bloquear quando ninguém usa a aplicação</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase-passe…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>A pasta do espaço de trabalho</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testemunhas do registo de auditoria</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>Levar o espaço de trabalho para outro computador</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>Procurar contactos &amp;duplicados</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>duas vezes repetido unir iguais</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>alto contraste acessibilidade ver visão</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>Alterar &amp;larguras com o teclado</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>coluna margem divisória detalhes mais largo mais estreito</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canais de alertas</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>notificações notificar avisar correio hook enviar horas de silêncio</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>bloqueio bloquear inatividade inativo minutos tempo automático</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>desbloquear pelo porta-chaves terminar palavra-passe frase-passe iniciar sessão</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>palavra-passe desbloquear definir</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>abrir onde ficheiros dados</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>adicionar ponto de controlo correio pasta hook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>exportar cópia de segurança transferir mudar; depois este computador deixa de sincronizar; sincronizar aqui de novo</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avisar-me de novas versões</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>atualizações versões mais recente atualizar perguntar agora</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Guardar um ficheiro para o suporte</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>acerca de versão diagnóstico relatório ajuda</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>Não há confirmações novas.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>A mensagem de teste está confirmada: o caminho de volta funciona.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>O caminho de volta de “%1” ainda não existe. Começa quando o Zap escrever a primeira linha.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>O caminho de volta de “%1”: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>O Zap de “%1” indica lotes, que não distinguem uma mensagem de outra. Faça com que o último passo escreva idempotency_key.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>Só foi lida a parte mais recente do caminho de volta de “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln mensagem está agora confirmada.</numerusform>
            <numerusform>%Ln mensagens estão agora confirmadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
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
        <translation>A mesma pessoa que %1 em %2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>Não é a mesma pessoa que %1 em %2</translation>
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
        <translation>sem alterações</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removido</numerusform>
            <numerusform>%Ln removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln deixado de lado</numerusform>
            <numerusform>%Ln deixados de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
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
        <translation>o Porta-chaves do macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>o Gestor de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>o porta-chaves do seu ambiente de trabalho</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registo de auditoria</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>O Contact Warden já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>Está ocupado, ou foi fechado e ainda está a terminar o que estava em curso. Tente de novo daqui a um momento.</translation>
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
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>o mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>o mesmo número de telefone</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>o mesmo nome e organização</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>nomes diferentes</translation>
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
            <numerusform>Aparece mais %Ln grupo quando estes estiverem resolvidos.</numerusform>
            <numerusform>Aparecem mais %Ln grupos quando estes estiverem resolvidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>%Ln endereço de e-mail ou número de telefone pertence a muitos contactos. Destes, só são sugeridos os que têm o mesmo nome.</numerusform>
            <numerusform>%Ln endereços de e-mail ou números de telefone pertencem a muitos contactos. Destes, só são sugeridos os que têm o mesmo nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>Um fica, com o que a coluna “Unido” mostra. O outro é removido de %1.</numerusform>
            <numerusform>Um fica, com o que a coluna “Unido” mostra. %Ln outros são removidos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>A próxima sincronização leva isto para outros livros de endereços, como as rotas deles dizem.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Isto pode ser anulado.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>O que é removido deste livro de endereços não pode ser devolvido.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 tal como está</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 mascarado</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 em hash</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (não ficou registado como)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Um Zap cuja ligação foi removida</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>Um livro de endereços cuja ligação foi removida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>Tem este contacto.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>Recebeu %1, a última vez %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>Nada saiu: todas as tentativas falharam.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Nada foi enviado para aí.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>Pelo que o Zapier publica, a conta já não tem nada disto.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>O Zapier publica que elimina isto da conta até %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>O Zapier publica que elimina isto da conta hoje.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Enviado, resultado não conhecido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>Ninguém pode perguntar ao Zapier o que o Zap fez com isto, ou se a conta o guarda menos tempo. As cópias de segurança podem guardá-lo mais quatro meses.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>O Zapier publica em https://zapier.com/legal/data-retention-deletion quanto tempo guarda o que entrou num Zap: 29 a 69 dias na conta, e até mais quatro meses em cópias de segurança.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>que o contacto desapareceu</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>uma rota que foi removida</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, por %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>O Zapier publica que elimina isto da conta até %1 (dentro de %Ln dia).</numerusform>
            <numerusform>O Zapier publica que elimina isto da conta até %1 (dentro de %Ln dias).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>O serviço não aceitou o nome de utilizador ou a palavra-passe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>Não é possível contactar %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>Confira o endereço e a ligação à Internet, e tente de novo.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>Nada se perdeu. Tente de novo daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>O certificado de %1 não é de uma autoridade em que este computador confie.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>O certificado de %1 expirou.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Peça a quem gere o servidor que o renove, e confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>O certificado de %1 foi feito para outro endereço.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>Veja se o endereço tem um erro de escrita. Senão, pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>%1 seria contactado sem encriptação, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece por https://.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>O servidor remete para outro, %1. A sua palavra-passe não foi enviada para lá.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>Se %1 pertence ao mesmo serviço, permita-o nesta ligação.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>O servidor reencaminha cada pedido para outro endereço, sem fim.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>Confira o endereço, ou pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>O que respondeu neste endereço não é o serviço esperado.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>Confira o endereço: deve ser o dos contactos, e não uma página web.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>A resposta era muito maior do que contactos são, por isso foi cortada.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>Confira o endereço. Se o livro de endereços for o certo, remova dele fotos muito grandes.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>A ligação caiu a meio de uma resposta.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Nada se perdeu. Tente de novo.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>O serviço comunica uma avaria sua.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>Tente de novo daqui a alguns minutos. Se durar, veja a página de estado do serviço.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 já não existe.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Escolha outro nome ou lugar.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>Entretanto, alguém alterou isto no serviço.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>Ficou como está. Sincronize de novo para ver as duas versões.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>%1 só pode ser lido com esta conta.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>Peça permissão para escrever, ou use-o só como origem.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>O serviço não tem mais espaço para esta conta.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>Liberte espaço no serviço, ou escolha lá um plano maior.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>Respondeu uma conta ou um livro de endereços diferente do anterior. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>Confira a conta no serviço. Se a mudança for intencional, remova a ligação e adicione-a de novo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>O serviço não aceitou a chave.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>O início de sessão foi recusado no navegador.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>Inicie sessão de novo, e permita o que a janela pede.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>O navegador não voltou a tempo.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>Comece de novo o início de sessão. Se o navegador mostrou uma página que não pode ser aberta, copie o endereço dela e cole-o aqui. Se mostrou um erro do serviço, essa página diz o que mudar lá.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>O serviço já não aceita esta sessão. Foi revogada, não foi usada durante demasiado tempo, ou a palavra-passe da conta mudou.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>Inicie sessão de novo. Os contactos e as rotas ficam como estão.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>A resposta não pertence a este início de sessão, por isso não foi usada.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>Comece de novo o início de sessão, e termine-o na página que se abrir.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>Um administrador da sua organização tem de aprovar isto primeiro.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>Peça a um administrador que aprove a aplicação em %1, e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>A sessão foi iniciada, mas sem uma permissão que é precisa: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Inicie sessão de novo, e deixe todas as caixas marcadas.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>O serviço não aceita o ID de cliente ou o segredo do cliente.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>Copie ambos outra vez da consola do serviço. Um segredo que foi substituído lá tem de ser introduzido aqui também.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>O endereço de redirecionamento não está registado no serviço: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>Adicione exatamente este endereço ao cliente na consola do serviço, e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 não existe para esta conta.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>Ligue-o na consola do serviço, ou pergunte a um administrador se a conta tem licença para isso, e tente de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>O relógio deste computador difere mais de cinco minutos do relógio do serviço.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>Acerte o relógio, de preferência deixando isso ao sistema, e tente de novo.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>Outro programa usa a porta do endereço de redirecionamento, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>Feche esse programa, ou tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>Este computador não tem um porta-chaves que a aplicação possa usar.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>Use uma frase-passe, ou instale um porta-chaves (no Linux: GNOME Keyring ou KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O porta-chaves está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>Desbloqueie-o com a palavra-passe da sua conta do computador, e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>O porta-chaves não responde.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>Procure uma janela que peça a palavra-passe, ou termine a sessão do computador e inicie-a de novo.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>A chave deste espaço de trabalho já não está no porta-chaves.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>Use a sua frase-passe ou o código de recuperação. Não foi criada uma nova chave, por isso os seus dados estão seguros.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>Este espaço de trabalho não é desbloqueado pelo porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Introduza a frase-passe.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>A frase-passe não é essa.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Confira o Caps Lock e o esquema do teclado, e tente de novo.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>Esse não é o código de recuperação deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>Compare-o com o que foi impresso, letra a letra.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Essa frase-passe seria fácil demais de adivinhar.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>Use pelo menos 12 carateres, por exemplo quatro palavras que não tenham relação entre si.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>A variável de ambiente %1 não está definida.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 não está encriptado, por isso não foi aberto.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>Alguém substituiu o ficheiro. Reponha a pasta a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>A chave não serve para %1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>O ficheiro pertence a outro espaço de trabalho. Reponha a pasta a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>Guarde uma cópia da pasta como está, e depois reponha-a a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 foi escrito por uma versão mais recente desta aplicação.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Atualize a aplicação, e abra-o de novo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>Liberte espaço, e tente de novo. O que foi escrito antes está completo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Não é possível escrever em %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Escolha outra pasta, ou peça permissão para escrever nesta.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Crie-a primeiro, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Confira se o ficheiro existe e se o pode ler.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Reduza-o, e tente de novo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 não está num formato que possa ser lido.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>Use um ficheiro vCard (.vcf) ou uma tabela (.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1 não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>Veja se tem um erro de escrita, ou procure-o na lista.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>Uma rota precisa de dois livros de endereços diferentes.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>Escolha outro para onde copiar.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>Isso não pode ser um nome.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>Use 1 a 100 letras, algarismos ou espaços, sem quebras de linha.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>Indique um domínio, um endereço de e-mail, ou um endereço que comece por https://.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>O endereço contém um nome de utilizador ou uma palavra-passe, à vista de todos.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>Retire-os do endereço e introduza-os nos campos próprios.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>Não haveria com que desbloquear o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>Escolha o porta-chaves, ou defina uma frase-passe.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>Não foi escolhido nenhum ficheiro ou pasta.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>Escolha um ficheiro vCard, uma tabela, ou uma pasta de ficheiros .vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>Esta versão não conhece esse serviço.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>Escolha um da lista, ou atualize a aplicação.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>Só um hook do Zapier aceita uma mensagem de teste.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>Para experimentar outra ligação, prima Testar.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>Um dos limites tem um valor não permitido.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>Use um número de remoções a partir de 0, e uma percentagem entre 0 e 100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>Não há nenhuma rota para sincronizar.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>Adicione uma, ou ligue uma: uma rota diz que livro de endereços é copiado para onde.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 é o único proprietário.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Torne primeiro outra pessoa proprietária.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>Ninguém faz isso a si próprio.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>Outro proprietário pode fazê-lo.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>Alguém tem a função %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>Dê primeiro outra função a todos os que a têm.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>Só os proprietários podem gerir pessoas, funções e chaves.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>Deixe de fora esse direito, ou torne a pessoa proprietária.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>Quem usa a conta deste computador pode abrir o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>Confirme que mais ninguém o faz, ou termine o desbloqueio pelo porta-chaves.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>Está em curso outra sincronização deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere que termine, e tente de novo.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>Mudaria mais do que os limites permitem.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>Reveja o plano. Só é aplicado se o libertar.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>Este plano não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Faça um novo plano.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>Esta sincronização não é conhecida aqui.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>Não há nada que possa ser anulado nesta sincronização.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>Isso não pode ser feito dessa forma.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Confira o que introduziu.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>O espaço de trabalho está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o, e tente de novo.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>A sua função não permite isso.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>Pergunte ao proprietário deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>Outra coisa está a usá-lo neste momento.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento, e tente de novo.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Não é possível contactar o serviço.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Confira a ligação à Internet, e tente de novo.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>O serviço pede para iniciar sessão de novo.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>Abra Ligações e inicie sessão.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>O serviço pede menos pedidos.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos, e tente de novo.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>O mesmo valor foi alterado nos dois lados.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>Escolha o que está certo.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>Algo mudou desde que este plano foi feito, por isso não foi aplicado.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>Faça um novo plano e veja-o outra vez.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>Os dados não são o que deviam ser.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>Confira o que introduziu, ou veja os detalhes.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>Os ficheiros do espaço de trabalho não podem ser lidos ou escritos.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>Confira o disco e as permissões da pasta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parou.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>O que foi feito até aí está completo e registado. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Algo correu mal dentro da aplicação.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>isto</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>Isso já não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>Atualize a página e escolha de novo.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>O servidor de correio %1 não oferece aqui uma ligação encriptada, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>Confira a porta, e se é encriptada desde o início ou pede STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>O servidor de correio %1 não aceitou a mensagem.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>Confira o remetente e os destinatários. A maioria dos servidores quer o endereço da própria conta como remetente.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 está dentro da própria pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>Quem aí alterar o registo também podia alterar a testemunha dele. Escolha uma pasta noutro lugar, de preferência noutro computador.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>O registo de auditoria não pode ser escrito, por isso nada foi sincronizado.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>Confira o espaço no disco e as permissões da pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>O registo de auditoria não é o que este espaço de trabalho escreveu por último.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>Foi reposta uma cópia de segurança? Então o proprietário pode continuar com este registo, com Verificar na página Registo de auditoria. Se não, guarde uma cópia da pasta, e descubra quem pode escrever nela.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>Isto espera por uma decisão.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>Abra Sincronização e reveja isto.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>Nada é sincronizado por causa de um alerta: “%1”.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>Descubra o que aconteceu. Depois um proprietário ou administrador encerra-o, na página Alertas ou com contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>Uma rota precisa de pelo menos um campo que possa sair.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Escolha os campos.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>Só um hook aceita %1 mascarado ou em hash: um livro de endereços não o podia guardar.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>Deixe-o sair tal como está, ou deixe-o ficar aqui.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>Não há máscara para %1: qualquer parte podia dizer tudo.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>Deixe-o sair tal como está ou em hash, ou deixe-o ficar aqui.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>%1 não pode ser passado a hash.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>Deixe-o ficar aqui.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>Nenhum campo sai em hash nesta rota.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>Não é precisa uma chave, e não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>A chave do que sai em hash para %1 desapareceu.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>Nada foi enviado para aí. Quem pode alterar rotas pode criar uma nova chave para hashes onde a rota é editada: todos os hashes passam a ser outros.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>A política de campos ficou mais rigorosa depois de isto ser planeado.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>Nada disto foi enviado. O próximo plano segue a nova política.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>O contacto está num grupo que nunca pode sair.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>Nada disto foi enviado, e não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>Isto já foi respondido, ou já ninguém o pede.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>Mais ninguém podia concordar.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>Adicione primeiro um segundo proprietário ou administrador.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>Sem %1, menos de duas pessoas podiam concordar com o que precisa de uma segunda pessoa, e isso esperaria para sempre.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>Dê primeiro a outra pessoa uma função que possa concordar, ou levante as regras sobre a segunda pessoa.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>%1 não concordou com isto.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>Falem um com o outro, e altere o que foi pedido.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>Outra pessoa tem de concordar com isto primeiro.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 não é um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>Escolha a pasta com keyring.json, ou crie um novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>Já há um espaço de trabalho em %1.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>Abra-o, ou escolha outra pasta. Nunca se escreve por cima dele.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 não é a exportação de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>Escolha o ficheiro que foi exportado no outro computador, nas Definições dele.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 não está completo, ou foi alterado, por isso nada foi importado.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>Copie-o outra vez do outro computador, ou exporte lá de novo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 não é um ponto de controlo de um registo de auditoria.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>Escolha o ficheiro que foi escrito quando o ponto de controlo foi guardado.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>%1 não tem entradas arquivadas do registo deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>Escolha o ficheiro que foi criado quando elas foram arquivadas.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 não está completo, ou foi alterado.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>Use outra cópia do ficheiro. O registo continua a provar o que ele continha.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>Essa parte do registo está arquivada, em %1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>Só esse ficheiro tem agora essas entradas: guarde-o.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>Não há nada para arquivar até essa data.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>Escolha outra. As entradas são arquivadas 1024 de cada vez; as dos últimos 90 dias, ou que devem ficar mais tempo, só por um proprietário.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>O ponto de controlo é de outras entradas que não as de %1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>Confira se ambos são deste espaço de trabalho. Se forem, o registo foi substituído.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>Há outros ficheiros em %1.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Escolha uma pasta vazia ou que ainda não exista.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>Este espaço de trabalho não tem código de recuperação, por isso ninguém podia abrir a exportação.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>Um proprietário cria primeiro um. Depois exporte de novo.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>Este espaço de trabalho foi mudado para outro computador, por isso nada é sincronizado aqui.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>Sincronize no outro computador. Se nunca lá chegou, o proprietário pode continuar aqui, em Definições.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>Ainda não tem aqui uma frase-passe: o porta-chaves desbloqueia por si.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>Defina primeiro uma frase-passe própria.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>As chaves do espaço de trabalho ou a sua função foram alteradas noutro lado.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>Nada foi feito aqui. Bloqueie o espaço de trabalho e desbloqueie-o de novo.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>Nada é enviado para %1: o que foi selado para isso neste computador não está aqui, ou a respetiva entrada foi alterada desde então.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>Foi adicionado noutro computador? Então introduza de novo o segredo, ou remova-o e adicione-o de novo. Se não, descubra quem pode escrever na pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>Confira ambos, ou crie uma palavra-passe de aplicação no serviço; depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>Tente de novo. Se voltar a acontecer, comunique-o com os detalhes a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>O pedido foi feito: outra pessoa inicia sessão e responde na página Pessoas. Depois exporte, anule ou una de novo, ou abra Sincronização e liberte o plano que espera; uma rota não precisa de mais nada.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>Veja se mudou de nome, de lugar ou foi removido. Se mudou de lugar, altere o lugar no cartão.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>Não chegou uma lista completa de contactos, por isso nada foi removido.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>Veja o livro de endereços. Se mudou de lugar, altere o lugar no cartão.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>Crie uma chave nova no serviço, com as permissões que a ligação indica, e introduza-a aqui.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>Defina-a antes do arranque, ou introduza o segredo na janela.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>Se a sua empresa tem a sua própria autoridade, escolha o ficheiro da CA na ligação. Senão, não continue: alguém pode estar à escuta.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>Criou este espaço de trabalho</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>Começou a exportar o espaço de trabalho para outro computador</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>Exportou o espaço de trabalho para outro computador</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>Trouxe o espaço de trabalho de outro computador para aqui</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>Terminou a sincronização aqui, porque o espaço de trabalho mudou de computador</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>Continuou a sincronizar aqui</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>Desbloqueou o espaço de trabalho</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>Tentou desbloquear o espaço de trabalho</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>Começou a manter uma lista de inícios de sessão falhados</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>Descobriu que a lista de inícios de sessão falhados não está completa</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>Bloqueou o espaço de trabalho</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Criou um novo código de recuperação</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>Terminou o código de recuperação, que um antigo proprietário pode ter</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>Tentou alterar a própria frase-passe sem a conhecer</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Alterou a própria frase-passe</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>Definiu a frase-passe de alguém que a tinha esquecido</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>Terminou o desbloqueio pelo porta-chaves</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Adicionou uma pessoa</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>Mudou o nome de uma pessoa</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>Deu outra função a uma pessoa</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>Removeu uma pessoa</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>Encontrou uma alteração de pessoas ou funções que nada comunicou</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>Adicionou a função “%1”</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>Alterou a função “%1”</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>Removeu a função “%1”</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>Ligou “%1”</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>Testou a ligação “%1”</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>Alterou a ligação “%1”</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>Removeu a ligação “%1”</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>Enviou uma mensagem de teste para “%1”</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>Encontrou confirmada a mensagem de teste para “%1”</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>Não encontrou confirmação do que foi enviado para “%1”</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>Adicionou a rota “%1”</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>Alterou a rota “%1”</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>Removeu a rota “%1”</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>Alterou o que as novas rotas deixam sair</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>Alterou que grupos nunca saem</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>Criou a chave do que sai em hash para “%1”</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>Criou uma nova chave do que sai em hash para “%1”</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Fez um plano</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>Reteve um plano para uma decisão</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>Aprovou um plano</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>Decidiu deixar como está o que um plano reteve</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>Recusou um plano que estava desatualizado</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>Começou uma sincronização</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>Sincronizou “%1”</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>Terminou uma sincronização</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>Resolveu uma sincronização que tinha sido interrompida</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>Confirmou mensagens de uma sincronização</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>Anulou uma sincronização</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>Decidiu se dois contactos são a mesma pessoa</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>Voltou atrás sobre se dois contactos são a mesma pessoa</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>Começou a exportar contactos para um ficheiro</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>Exportou contactos para um ficheiro</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>Começou a guardar um relatório sobre para onde foi um contacto</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>Guardou um relatório sobre para onde foi um contacto</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>Começou a apagar um contacto em todo o lado</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>Apagou um contacto</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>Deixou voltar um contacto apagado</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Verificou o registo de auditoria</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>Obteve os eventos de “%1”</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>Começou a importar o registo de “%1”</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>Importou o registo de “%1”</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>Iniciou sessão em “%1”</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>Não conseguiu iniciar sessão em “%1”</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>Foi-lhe pedido mais para iniciar sessão em “%1”</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>Pareceu suspeito a “%1” ao iniciar sessão</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Terminou a sessão em “%1”</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>Deixou uma aplicação ver dados de “%1”</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>Retirou a uma aplicação o acesso a “%1”</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>Adicionou um segundo fator em “%1”</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>Removeu um segundo fator em “%1”</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>Alterou a palavra-passe ou a recuperação em “%1”</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>Uma conta de “%1” foi desativada</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>Alterou uma definição de segurança de “%1”</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>Administrou “%1”</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>Alterou dados em “%1”</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>Exportou dados de “%1”</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>Aconteceu algo em “%1”</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>Começou a exportar o registo de auditoria</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Exportou o registo de auditoria</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>Começou a guardar o relatório sobre %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>Guardou o relatório sobre %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>Começou a arquivar entradas mais antigas</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>Arquivou entradas mais antigas</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>Leu entradas arquivadas do ficheiro delas</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>Guardou uma prova do registo de auditoria</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>Guardou um ponto de controlo do registo de auditoria</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>Assinou entradas que a sessão de um auditor tinha acrescentado</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>Continuou com um registo de uma cópia de segurança reposta</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>Adicionou uma testemunha do registo de auditoria</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>Alterou uma testemunha do registo de auditoria</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>Removeu uma testemunha do registo de auditoria</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>Comunicou a uma testemunha o ponto de controlo mais recente</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>Emitiu o alerta “%1”</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>Abriu de novo o alerta “%1”, que continuou</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>Assumiu o alerta “%1”</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>Encerrou o alerta “%1”</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>Adicionou regras de alerta</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>Removeu regras de alerta</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>Ligou a regra de alerta “%1”</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>Desligou a regra de alerta “%1”</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>Silenciou a regra de alerta “%1”</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>Terminou o silêncio da regra de alerta “%1”</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>Não conseguiu informar uma testemunha</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>Começou a guardar um relatório de segurança</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>Guardou um relatório de segurança</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>Começou a rever a segurança</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>Reviu a segurança</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>Fez controlos de segurança</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>Respondeu pelo que não pode ser perguntado a um serviço</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>Procurou os segredos deste espaço de trabalho em ficheiros</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>Terminou um acesso numa emergência</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>Revogou tudo numa emergência</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>Notou que o relógio deste computador deu um salto</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>Foi-lhe recusado algo que a função não permite</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>Esta entrada não pode ser lida: está danificada</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Alterou uma definição</translation>
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
        <translation>Não comunicado</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Regra de alerta</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Controlos de segurança</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registo de auditoria</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não conhecido</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
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
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Deixados de lado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>Não podem ser anulados</translation>
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
        <translation>Atestadas</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>Horas de intervalo</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primeira entrada</translation>
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
        <translation>Adicionou um canal para onde são enviados alertas</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>Alterou um canal de alertas</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>Removeu um canal de alertas</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>Enviou uma mensagem de teste para um canal de alertas</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>Desistiu de informar um canal de alertas</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>Canal de alertas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Não removidos</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>Vezes que saiu</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovados</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>Não foi possível apurar</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>Respostas diferentes de antes</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>Ficheiros examinados</translation>
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
        <translation>Por terminar à mão</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>Sem nada para terminar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existentes</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Entradas antes</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>Entradas depois</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>Reposições até agora</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>Número da tentativa</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>Primeira tentativa em falta</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>Última tentativa em falta</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>Bytes comunicados pelo serviço</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>Revisto até à entrada</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>Ativou o desbloqueio pelo porta-chaves</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>Pediu a concordância de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>Concordou como segunda pessoa</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>Recusou como segunda pessoa</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>Retirou um pedido a uma segunda pessoa</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>Nenhuma rota ligada a usa.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>A sessão já terminou.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>O endereço é do tipo antigo.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>Está num ficheiro do espaço de trabalho, selado: vale tanto como a frase-passe.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>Uma frase-passe abre o espaço de trabalho: a segurança vale tanto como ela.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Ainda ninguém o verificou.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>A última verificação encontrou um erro.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>Não é o registo que outros viram, ou está danificado.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Ainda ninguém a reviu.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>Uma falha deste programa escreveria a memória dele.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>Não está ligada nenhuma regra que pudesse avisar de alguma coisa.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>Não há nenhuma testemunha.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>Só uma pessoa pode gerir ligações.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>o porta-chaves deste computador</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>uma variável de ambiente</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>um ficheiro selado do espaço de trabalho</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>uma frase-passe</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, certificado de %2 até %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; uma autoridade própria</translation>
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
        <translation>Há dias</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>Regras que vigiam</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Contas suspensas</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>Espaços de troca</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>Segredos procurados</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Aberto com</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>Permitido para controlos e registos</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Está como deve estar.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 de %2 não estão em ordem, e não foi possível ver todos.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 de %2 não estão em ordem.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>Não está como deve estar.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>É preciso mais uma permissão: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>Das definições deste espaço de trabalho</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>Só uma pessoa pode ver aí</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>Lendo o próprio lugar do segredo</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>Vendo os ficheiros do espaço de trabalho</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>Da última vez que foi vista cada página das duas bases de dados</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>Perguntando ao sistema sobre este programa</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>Perguntando ao sistema: /proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>Da lista assinada de pessoas em keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>Vendo para onde foram escritos contactos</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>Comparando cada regra com os próprios exemplos</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>Do registo de auditoria</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>Ligando a cada servidor e lendo o certificado</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>Procurando ficheiros neste computador</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>Era preciso perguntar ao serviço</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>Perguntando ao serviço: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não comunicado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, de %2 até %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>O único que foi visto (%Ln) está como deve estar.</numerusform>
            <numerusform>Todos os %Ln que foram vistos estão como devem estar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novas</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>Um evento pode aparecer lá com até %1 horas de atraso, e é guardado durante %2 dias.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>Um evento pode aparecer lá com até %1 horas de atraso. Não é dito quanto tempo é guardado; é pedido um ano.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inícios de sessão</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>Aplicações que foram admitidas</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>O que os administradores fizeram</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>Alterações ao diretório</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>Alterações à segurança</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>O que as pessoas fizeram</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>%1 novas, e há mais</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>Não incluído no plano desta conta</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>Não guardado para este tipo de conta</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>Obtenha de novo para ter o resto.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>%1 tem este registo com %2. Os outros registos são lidos na mesma.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>É preciso “%1” em %2. Peça a um administrador daí, e obtenha de novo.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 guarda-o para organizações.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Sem registo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln entrada nova, %1 que já existiam.</numerusform>
            <numerusform>%Ln entradas novas, %1 que já existiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln linha não indicava evento ou hora, e foi deixada de fora.</numerusform>
            <numerusform>%Ln linhas não indicavam evento ou hora, e foram deixadas de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar um relatório</translation>
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
        <translation>Qualquer altura</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>Um período</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>O que pode sair</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>Testes de hooks</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>A mesma pessoa ou não</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>Exportações de contactos</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>Relatórios e apagamentos</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Desbloqueio e bloqueio</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Frases-passe</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>Desbloqueio pelo porta-chaves</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>A lista de desbloqueios falhados</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Uma segunda pessoa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>O próprio registo</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>As testemunhas do registo</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>Controlos de segurança</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>Revisões da segurança</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>Revogações de emergência</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regras de alertas</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>O relógio deste computador</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>Inícios de sessão em serviços</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>Segundos fatores em serviços</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>Contas em serviços</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>Aplicações em serviços</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>Definições e relatórios de segurança</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>Administração de serviços</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>Dados em serviços</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>Tudo o resto em serviços</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Comunicado por %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>uma coisa</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>Numa sincronização</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canais de alertas</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>Inícios de sessão, aqui e em serviços</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>Sem alertas</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Uma entrada</translation>
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
            <numerusform>Não teria disparado no último dia.</numerusform>
            <numerusform>Não teria disparado nos últimos %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>Teria disparado %Ln vez nos últimos %1 dias.</numerusform>
            <numerusform>Teria disparado %Ln vezes nos últimos %1 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entrada não pôde ser comparada.</numerusform>
            <numerusform>%Ln entradas não puderam ser comparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln na contagem</numerusform>
            <numerusform>%Ln na contagem</numerusform>
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
        <translation>Uma tentativa falhada de desbloquear esta aplicação</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>Alguém desbloqueou esta aplicação</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>Alguém tentou o que a sua função não permite</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>Pessoas ou funções desta aplicação foram alteradas</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>Um início de sessão falhado num serviço</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>Um início de sessão num serviço</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>Um segundo fator foi desligado num serviço</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>Uma aplicação foi admitida num serviço</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>Os direitos de um administrador mudaram num serviço</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Uma sincronização falhou</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>Uma sincronização espera por uma pessoa</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>Foram removidos contactos</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>Foram criados contactos</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>Foram exportados contactos, ou feito um relatório sobre eles</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>Foram alteradas rotas</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>Foi alterado o que pode sair por novas rotas</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>Foram alteradas ligações</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>O teste de um hook falhou</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
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
        <translation>Algo não está bem, ou não é seguro? Escreva para %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Definições</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Introduzir um novo</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Ligações</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Introduzir de novo</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>Abrir Políticas</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Pessoas</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar o registo</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Abrir as regras</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Rever agora</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>Mensagens: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>Enviada, não aceite</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmada por %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>Confirmada pelo caminho de volta</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>Esta mensagem nunca saiu.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>Esta mensagem saiu, e ninguém a aceitou.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>O Zapier aceitou esta mensagem. Não se sabe se o Zap fez o seu trabalho.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>%1 disse %2 que o Zap fez o seu trabalho.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>O último passo do Zap indicou esta mensagem; o caminho de volta foi lido %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>Ainda nenhum hook tem um caminho de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceite</numerusform>
            <numerusform>%Ln aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln enviada sem ser aceite</numerusform>
            <numerusform>%Ln enviadas sem serem aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln não enviada</numerusform>
            <numerusform>%Ln não enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>Um caminho de volta é um ficheiro de texto, por exemplo na sua Dropbox, em que o último passo do Zap anota cada mensagem que tratou. A aplicação lê-o, e sabe o que foi feito.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>%Ln contacto de “%1” não está lá.</numerusform>
            <numerusform>%Ln contactos de “%1” não estão lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>É um ficheiro de um tipo diferente do anterior. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>Escolha um do mesmo tipo, ou ligue este ao lado do outro.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>“%1” não está no novo endereço, e faz falta a uma rota. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>Confira o endereço. Se for o de outra conta, ligue essa ao lado desta, e adicione as rotas para ela.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>Por isso não é o mesmo livro de endereços. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>Confira se foi tudo movido. Se é mesmo para ser outro livro de endereços, ligue-o ao lado deste, e adicione as rotas para ele.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>Lá não está tudo como da última vez que foi lido: %1. Ainda nada foi alterado.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>Confira se foi tudo movido, e se não é uma cópia mais antiga. Se continuar, tudo isto conta como editado lá: a próxima sincronização remove, altera e adiciona estes contactos noutros lugares, como dizem as suas rotas e os limites delas.</translation>
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
        <translation>É pedido o seu acordo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>É pedido o seu acordo %Ln vez: %1</numerusform>
            <numerusform>É pedido o seu acordo %Ln vezes. A primeira: %1</numerusform>
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
        <translation>“%1” pede-lhe que inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>Não foi possível contactar “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” precisa de: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>Um controlo de segurança está reprovado: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>%Ln controlo de segurança está reprovado: “%1”.</numerusform>
            <numerusform>%Ln controlos de segurança estão reprovados. O primeiro: “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>Aquilo por que %1 respondeu termina em %2: “%3”.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>Um proprietário definiu a sua frase-passe, e conhece-a. Escolha uma própria.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>Um plano espera pela sua decisão: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>Uma anulação espera pela sua decisão: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>Comece por ligar uma conta</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Ainda não há contas ligadas</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>O Contact Warden lê contactos de um lugar e leva-os para outro. Ligue o primeiro dos dois.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>Um proprietário ou administrador liga o primeiro.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>Diga agora para onde devem ir os contactos</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Ainda não há rotas</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Uma rota leva de um livro de endereços a outro, com regras sobre o que pode sair e o que pode ser removido.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Um proprietário ou administrador adiciona a primeira.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>As ligações e sincronizações são para outras funções</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>Pode ver o que aconteceu, no registo de auditoria.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Abrir o registo de auditoria</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Uma rota precisa de dois livros de endereços</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ligue um de onde ler contactos e um para onde os levar.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Ligar o segundo</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Está tudo configurado</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>Prima Sincronizar agora: o que respeita os limites é escrito de imediato, o resto espera por si. Para ver primeiro, abra Sincronização e prima Ver antes.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>Pelo menos 12 carateres. Quatro palavras sem relação entre si são uma boa escolha.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Curta demais: pelo menos 12 carateres.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Fácil de adivinhar. Acrescente outra palavra.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Razoável. Com mais uma palavra fica forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>Pode fazer tudo, também gerir pessoas e chaves.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>Liga contas, define rotas, decide sobre planos retidos.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>Prime “Sincronizar agora” e vê contactos. Não altera definições.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>Lê o registo de auditoria. Não tem chave dos contactos.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>Gerir pessoas, funções e chaves</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>Ligar e remover contas</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Ver ligações</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>Definir rotas, políticas e limites</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>Ver rotas</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>Sincronizar dentro dos limites</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>Decidir sobre sincronizações que esperam, concordar como segunda pessoa</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Anular uma sincronização</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>Procurar e ver contactos</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>Exportar e apagar contactos, e fazer relatórios sobre eles</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>Ver a sua própria parte do registo</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>Ver e exportar todo o registo</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>Alterar a própria frase-passe e as próprias definições</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>A sua função</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>A sua função (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 não permite isto, só um proprietário o pode fazer.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 não permite ligar ou alterar contas.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 não permite ver ligações.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 não permite alterar rotas e políticas.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 não permite ver rotas e políticas.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 não permite sincronizar.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 não permite decidir sobre o que espera.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 não permite anular uma sincronização.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 não permite ver contactos.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 não permite exportar ou apagar contactos, nem fazer relatórios sobre eles.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 não permite ver o registo de auditoria.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 não permite alterar definições.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 não permite ver alertas, nem o que outros fizeram.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; com o que as outras rotas removeriam, é mais do que os limites permitem.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; os limites são %2 e %3 %.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; o limite é %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; o limite é %2 %.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>Não ficaria nada em %1.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>Um livro de endereços desta rota veio vazio, embora antes tivesse contactos.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>Outra pessoa tem de concordar com tantas remoções.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>Esta rota pergunta antes de remover. A remover: %1.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantê-los</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplicar mesmo assim</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>Seria alterado em %1 e em %2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>Seria enviado para %1 como novo contacto.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>Seria adicionado a %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>As alterações seriam enviadas para %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>Seria alterado em %1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>A remoção seria comunicada a %1.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>Seria removido de %1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Nada seria escrito.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>o mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>o mesmo número de telefone</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>Uma parte espera por uma segunda pessoa</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>Nada foi enviado nessa rota. Tudo o resto foi feito.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Parou antes do fim</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. O que foi escrito até aí está completo e registado. A próxima sincronização continua a partir daí.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>Nem tudo pôde ser sincronizado</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. Os motivos estão abaixo; tudo o resto foi feito.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>As contagens não batem certo</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. Abra a sincronização e compare-a com os seus livros de endereços antes de sincronizar de novo.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>Uma parte espera por si</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. Nada do que espera foi escrito.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Está tudo sincronizado</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 de %Ln contacto seria comunicado a %2 como removido</numerusform>
            <numerusform>%1 de %Ln contactos seriam comunicados a %2 como removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 de %Ln contacto seria removido em %2</numerusform>
            <numerusform>%1 de %Ln contactos seriam removidos em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln contacto seria junto com outro pela primeira vez; o limite é %1 % do livro de endereços.</numerusform>
            <numerusform>%Ln contactos seriam juntos com outros pela primeira vez; o limite é %1 % do livro de endereços.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remover %Ln</numerusform>
            <numerusform>Remover %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>custa %Ln tarefa do Zapier</numerusform>
            <numerusform>custa %Ln tarefas do Zapier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln contacto não pode ser anulado: o que foi lá enviado ou removido não pode ser devolvido.</numerusform>
            <numerusform>%Ln contactos não podem ser anulados: o que foi lá enviado ou removido não pode ser devolvido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln contacto fica como está agora, por ter sido alterado depois da sincronização.</numerusform>
            <numerusform>%Ln contactos ficam como estão agora, por terem sido alterados depois da sincronização.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Espera por si acima de %Ln remoção, ou de %1 % de um livro de endereços</numerusform>
            <numerusform>Espera por si acima de %Ln remoções, ou de %1 % de um livro de endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln contacto não pôde ser sincronizado</numerusform>
            <numerusform>%Ln contactos não puderam ser sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>%Ln contacto comparado; não foi preciso escrever nada.</numerusform>
            <numerusform>%Ln contactos comparados; não foi preciso escrever nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. %Ln contacto comparado, e está justificado.</numerusform>
            <numerusform>%1. %Ln contactos comparados, e todos estão justificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. Os motivos estão abaixo; nada foi escrito.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. Tudo o que essa sincronização fez foi anulado.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. O que não pode ser devolvido, ou mudou entretanto, ficou como está.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Espera por si acima de %Ln mensagem “removido”, ou de %1 % dos contactos enviados</numerusform>
            <numerusform>Espera por si acima de %Ln mensagens “removido”, ou de %1 % dos contactos enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>Ponto de controlo</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>Ainda nada do registo foi assinado.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>Isto é o que o registo era quando este relatório foi feito: o nome, quantas entradas tinha, e o hash raiz sobre elas, assinado. Guardado em papel, mostra mais tarde se algo anterior foi alterado.</translation>
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
        <translation>A ligar a %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>A ver o que mudou em %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>A obter %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>A guardar %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>A comparar %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>A planear %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>A escrever em %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>A registar o que aconteceu em %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>A verificar %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>A esperar como %1 pede</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>A iniciar sessão em %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>A ligar</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>A ver o que mudou</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>A obter contactos</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>A guardar contactos</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>A comparar contactos</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>A fazer o plano</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>A escrever alterações</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>A registar o que aconteceu</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>A esperar como o serviço pede</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>A iniciar sessão no navegador</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (tempo restante: %2)</translation>
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
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>falta cerca de um minuto</translation>
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
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>falta cerca de %Ln hora</numerusform>
            <numerusform>faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
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
        <translation>Shift</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Copiar en&amp;dereço da ligação</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>entradas %1 a %2 em %3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Relatório de auditoria</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espaço de trabalho %1. Feito por %2 em %3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>O trimestre ainda não acabou: isto é o que o registo diz até agora.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>As entradas mais antigas estão arquivadas em ficheiros selados. O que dizem sobre este trimestre não é contado aqui: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>sincronizações</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>contactos escritos</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>inícios de sessão falhados</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>entradas do registo</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>Sincronizações na semana que começa em</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>Contactos escritos: novos, alterados ou removidos</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>O que foi sincronizado</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>Nada foi sincronizado neste trimestre.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>Houve mais sincronizações do que este relatório conta: só as mais recentes estão nestas tabelas e nas barras.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quem o fez</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inícios de sessão falhados</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>Ninguém falhou um início de sessão, pelo que diz o registo.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>O registo não tem eventos de serviços ligados para este trimestre: só são contados inícios de sessão no próprio Contact Warden.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>O registo tem eventos deste trimestre de: %1. De outros serviços nada diz.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>Nenhuma regra encontrou nada de que avisar.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>O que mais aconteceu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>O registo ainda é o que era?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 a %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verificado em %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>No registo</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinadas</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>Atestadas de fora</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>Hash raiz:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>Relatório de auditoria, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>E mais %Ln rota.</numerusform>
            <numerusform>E mais %Ln rotas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln sincronização não foi feita como devia. O registo diz o que houve.</numerusform>
            <numerusform>%Ln sincronizações não foram feitas como deviam. O registo diz o que houve com cada uma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>E mais %Ln pessoa.</numerusform>
            <numerusform>E mais %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>E mais %Ln de outros.</numerusform>
            <numerusform>E mais %Ln de outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>E mais %Ln regra.</numerusform>
            <numerusform>E mais %Ln regras.</numerusform>
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
        <translation>Planos que esperaram por uma decisão</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>Planos que foram recusados</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Uma segunda pessoa concordou</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Uma segunda pessoa recusou</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>Contactos apagados a pedido</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>Exportações de contactos para um ficheiro</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>Ligações adicionadas</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>Ligações alteradas</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>Ligações removidas</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>Rotas adicionadas</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>Rotas alteradas</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>Rotas removidas</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>Alterações do que pode sair, para novas rotas ou grupos</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Pessoas adicionadas</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>Pessoas que receberam outra função</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>Pessoas removidas</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>Alterações de funções</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>Alterações de frase-passe sem conhecer a anterior</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>Recusado, porque a função não o permite</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>Inícios de sessão que um serviço achou suspeitos</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>Aplicações que foram admitidas num serviço</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>Segundos fatores removidos num serviço</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>Alterações de administradores num serviço</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>Verificações deste registo</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>Exportações deste registo</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>Arquivos deste registo, com entradas retiradas dele</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>Entradas que foram escritas sem a chave de assinatura</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>Testemunhas deste registo alteradas</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>Testemunhas deste registo retiradas</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>Testemunhas que não foi possível informar</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>Falhas na lista de desbloqueios falhados</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>Cópias de segurança repostas, com perda de uma parte do registo</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>Exportações do espaço de trabalho para outro computador</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>Saltos do relógio deste computador</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1.º trimestre de %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2.º trimestre de %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3.º trimestre de %1</translation>
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
        <translation>um contacto</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>Para onde foi %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Feito por %1 em %2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>O que não se pode saber</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>Para onde foi um contacto</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>Controlos em aberto</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>Cada um destes é conhecido, e há alguém a tratar dele?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>Ainda ninguém encerrou estes. Sabe o que foram?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>Os %1 mais recentes de %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>Que ligações e aplicações entraram? Ainda é precisa cada uma?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>Quem foi adicionado, ou pode fazer mais, aqui ou num serviço?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>Sai mais do que antes, e o Zap precisa disso?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>Quem levou contactos ou o registo, e ainda andam por aí?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>O que vigia</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>Alguém fez com que o registo, as testemunhas ou os alertas vissem menos?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>Os %1 mais recentes de %2. O registo de auditoria tem todos.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inícios de sessão falhados</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>Uma frase-passe errada acontece. Foram estas pessoas mesmo?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Última vez %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>Uma vez, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>Os %1 com mais, de %2 nomes. O registo de auditoria tem todos.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>A primeira revisão: tudo o que o registo diz.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>O que aconteceu desde %1, quando a segurança foi revista pela última vez.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 Eram demasiados para contar: de cada tipo são os 10 000 mais recentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>%Ln vez, %1</numerusform>
            <numerusform>%Ln vezes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Disto, %Ln entrada está em arquivo e não é mostrada.</numerusform>
            <numerusform>%1 Disto, %Ln entradas estão em arquivos e não são mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>O endereço dele foi esquecido aqui. Ainda aceita o que lhe é enviado: crie lá um novo.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>A palavra-passe dela foi esquecida aqui. Altere-a na caixa de correio.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>O endereço dele foi esquecido aqui. Ainda aceita o que lhe é enviado: crie um novo hook no Zap.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>A palavra-passe foi esquecida aqui. Altere-a no servidor.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>Foi esquecido aqui. Termine-o também em %1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>O endereço do hook é esquecido aqui. Depois cria um novo no Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>A palavra-passe é esquecida aqui. Depois altera-a no servidor.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>A sessão é terminada em %1, e esquecida aqui.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>A sessão é esquecida aqui. Depois termina-a em %1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>A chave é esquecida aqui. Depois elimina-a em %1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>Terminado em %1, e esquecido aqui.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>Já não havia nada para terminar.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>Já não havia nada aqui. Se ainda ninguém o terminou lá, faça-o.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Não terminado: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>A variável de ambiente %1 ainda tem o segredo.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>Nem tudo pôde ser revogado</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>Tudo foi esquecido aqui</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>Tudo está revogado</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>“%1” pede-lhe que inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>As rotas dela esperam até lá.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” precisa de: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>A rota que escreve lá espera até isto ser permitido.</translation>
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
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>Última sincronização: uma anulação</translation>
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
        <translation>Este espaço de trabalho</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Relatório de segurança</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>Espaço de trabalho %1. Feito por %2 em %3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Ninguém fez ainda o controlo.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>Último controlo em %1. Uma resposta que entretanto ficou desatualizada conta como uma que não foi possível apurar.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Ninguém fez ainda os outros controlos.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>reprovados</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>não foi possível apurar</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>atestado</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aprovados</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>O que fazer primeiro</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Para que</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>%1 responde por isto, até %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Ficheiro: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>Aquilo por que as pessoas respondem</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>Nada do que foi perguntado diz isto. É a palavra de uma pessoa, que termina por si, e não foi verificado.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>Relatório de segurança, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln reprovado</numerusform>
            <numerusform>%Ln reprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln não foi possível apurar</numerusform>
            <numerusform>%Ln não foi possível apurar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln atestado</numerusform>
            <numerusform>%Ln atestados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln aprovado</numerusform>
            <numerusform>%Ln aprovados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada precisa da sua atenção.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>%Ln coisa precisa da sua atenção</numerusform>
            <numerusform>%Ln coisas precisam da sua atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>Ninguém fez ainda o controlo.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>Último controlo %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>Ninguém fez ainda os outros controlos.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>Abra console.cloud.google.com. Escolha um projeto no topo, ou crie um com “%1”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>Em “%1”, “%2”, procure “%3” e prima “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>Em “%1”, prima “%2”. Escolha “%3” para o Google Workspace; se não, “%4”.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>Só para “External”: em “%1”, “%2”, encontre “%3” e adicione-se com “%4”.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>Em “%1”, “%2”, prima “%3”. Em “%4”, escolha “%5”.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>Copie o “%1” e o “%2” para os campos abaixo.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>Abra entra.microsoft.com. Em “%1”, prima “%2”.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>Em “%1”, adicione a plataforma “%2” com o endereço de redirecionamento abaixo.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>Em “%1”, prima “%2”. Escolha “%3”, depois “%4”, e marque estes: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>Em “%1”, copie o “%2” para o campo abaixo. Não há segredo.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>Abra app.hubspot.com. Vá a “%1”, “%2”, “%3” e prima “%4”.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>Dê um nome à chave. Prima “%1”, marque exatamente estes: %2. Depois prima “%3”.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>Prima “%1” e copie a chave para o campo abaixo.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>Crie uma aplicação nas ferramentas de programação da HubSpot (“hs project create”).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>Introduza o endereço de redirecionamento abaixo em “redirectUrls”.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>Faça com que exija estes scopes: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>Copie o ID de cliente e o segredo do cliente para os campos abaixo.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>Abra zapier.com e crie um Zap. Clique em “%1” e escolha “%2”.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>Em “%1”, escolha “%2” e prima “%3”.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>Copie o endereço que o Zapier mostra para o campo abaixo. Começa por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>Um desenho da página em %1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>No menu dela está aberto: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>Na página: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>O número %1 está em “%2”.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>Preencha “%1”. Em “%2”, escolha “%3” e prima “%4”.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>A última mensagem falhou</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>Diga para onde devem ir os contactos</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Uma rota leva de um livro de endereços a outro, com regras sobre o que pode sair e o que pode ser removido.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>Ver o primeiro plano e aplicá-lo</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar o plano</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>Controlar a segurança das suas contas</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>Segundos fatores, administradores e direitos de que ninguém precisa: prima Controlar agora nessa página e veja o que corrigir primeiro.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>Abrir Segurança</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>Nomear uma testemunha do registo de auditoria</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Adicionar uma testemunha</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>Ter um código de recuperação</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>Abre o espaço de trabalho quando a frase-passe ou o porta-chaves se perdem. Sem ele, os dados perdem-se com eles.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Abrir Pessoas</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>Ligar dois lugares</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>O Contact Warden lê contactos de um lugar e leva-os para outro: uma conta, um ficheiro de contactos ou um Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Ligar o segundo</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>Ligar o primeiro</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>Um plano nomeia todos os que seriam novos, alterados ou removidos, e o que sairia. Nada é escrito até premir Aplicar. Uma sincronização pode ser anulada até onde o outro lado o permite.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>Uma pasta, uma caixa de correio ou um hook fica a saber até onde chegou o registo, para que ninguém o possa reescrever sem que se descubra.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>A frase-passe esteve errada demasiadas vezes seguidas.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1, e tente de novo.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>Para iniciar sessão aí é preciso um ID de cliente, e em alguns serviços o segredo do cliente.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Preencha-os.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>Não foi indicada nenhuma chave de serviço.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>Cole uma, ou indique a variável de ambiente que a contém.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>Aquilo com que esta ligação inicia sessão não está neste computador.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>A sessão foi iniciada, mas sem uma permissão que é precisa: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>Inicie sessão de novo, e deixe todas as caixas marcadas.</translation>
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
        <translation>Entretanto houve alterações em %1, por isso nada disto foi guardado.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>Veja como está agora a ligação, e tente de novo.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>Nada estava reprovado em %1, e hoje também não.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>Reprovados hoje: %1, tantos como em %2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>Reprovados hoje: %1. Em %2: %3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>Já saiu a versão %1 do Contact Warden, de %2.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>Está marcada como urgente: instale-a em breve, tal como instalou esta.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>Instale-a quando lhe convier, tal como instalou esta.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Não houve resposta: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>Não há nenhuma versão mais recente do que esta, a %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Última consulta em %1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>Só comunica com os serviços que ligar, com os lugares que indicar para testemunhas e alertas, e com %1 se permitir que pergunte por novas versões.</translation>
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
        <translation>%1: alterado. Não é o que foi assinado quando foi escrito.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: removido do meio do registo.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: posto noutra ordem.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: cortado do fim do registo.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: em falta, porque esta é uma cópia mais antiga do registo. Se repôs uma cópia de segurança, é por isso.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: um registo diferente daquele por que se respondeu.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: ninguém assinou, ou ninguém fora deste espaço de trabalho responde ainda por isto.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>O registo está intacto</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>Nada foi alterado, mas ninguém responde ainda por tudo</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>Falta o fim do registo</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>O que está aqui é genuíno, mas este espaço de trabalho escreveu mais do que isso, por isso não sincroniza. Se a pasta foi reposta a partir de uma cópia de segurança, é por isso: o proprietário do espaço de trabalho tem de o confirmar. Se ninguém o fez, alguém pode ter posto aqui uma cópia mais antiga para esconder algo: guarde uma cópia da pasta como está, e descubra quem pode escrever nela.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>O registo foi adulterado ou danificado</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>Guarde uma cópia da pasta do espaço de trabalho como está, e não sincronize até saber porquê.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>As entradas 1 a %1 estão arquivadas: o registo prova o ficheiro delas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>Mais %Ln observação.</numerusform>
            <numerusform>Mais %Ln observações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>A única entrada (%Ln) é o que foi assinado, e o ponto de controlo mais recente fora do registo responde por ela.</numerusform>
            <numerusform>Todas as %Ln entradas são o que foi assinado, na sua ordem, e o ponto de controlo mais recente fora do registo responde por elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>A única entrada (%Ln) é o que foi assinado. Um ponto de controlo fora do registo responde pelas primeiras %1; as posteriores só têm a assinatura do próprio registo.</numerusform>
            <numerusform>Todas as %Ln entradas são o que foi assinado, na sua ordem. Um ponto de controlo fora do registo responde pelas primeiras %1; as posteriores só têm a assinatura do próprio registo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>Falta aqui %Ln entrada que este espaço de trabalho escreveu.</numerusform>
            <numerusform>Faltam aqui %Ln entradas que este espaço de trabalho escreveu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Antes, no lugar deste estava outro registo, de %Ln entrada.</numerusform>
            <numerusform>Antes, no lugar deste estava outro registo, de %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: ninguém assinou ainda.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: com assinatura, mas ninguém fora deste espaço de trabalho responde ainda por isto.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>A única entrada (%Ln) está como foi assinada.</numerusform>
            <numerusform>Todas as %Ln entradas estão como foram assinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>A única entrada (%Ln) bate certo; entradas assinadas: %1.</numerusform>
            <numerusform>Todas as %Ln entradas batem certo entre si, e as primeiras %1 estão como foram assinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>Ninguém de fora pode ainda confirmá-lo: adicione uma testemunha, que a partir daí é informada do estado do registo.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>Um ponto de controlo fora do registo responde pelas primeiras %1.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>Quem tem a pasta toda podia ter acrescentado algo ao registo, ou posto aqui um mais antigo ou outro. Compare com um ponto de controlo que guardou noutro lugar.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Nenhum espaço de trabalho está aberto.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
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
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>Pasta %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Correio para %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Hook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>todas as semanas</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>de hora a hora</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · ainda não informada</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>todos os dias</numerusform>
            <numerusform>a cada %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>de hora a hora</numerusform>
            <numerusform>a cada %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · informada %2, de %Ln entrada</numerusform>
            <numerusform>%1 · informada %2, de %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>alcunha</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>aniversário</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>data comemorativa</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>mensagens</translation>
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
        <translation>pessoas relacionadas</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>campos próprios</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascarado</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Em hash</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>A partir daí, todos os hashes neste destino são outros, em cada rota para lá: quem os recebe não pode juntar o que tem com o que vem. Cada contacto que foi enviado é enviado mais uma vez. A chave anterior desaparece para sempre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Deixado de lado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>Os dois lados alteraram o mesmo valor. Escolha o que está certo.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>Foi removido num lado e alterado no outro.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>Vários contactos podem ser a mesma pessoa.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>Esta rota pergunta antes de remover alguma coisa.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>Desapareceu da origem. Esta rota nunca remove nada.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>Foi removido no destino e continua removido lá.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>Continua removido na origem, e fica como está no destino.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>Já não está nos grupos desta rota.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>Está num grupo que nunca pode sair.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>Está num grupo que nunca pode sair. Saiu antes, e o que está no destino fica como está.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>Nenhum dos campos pode sair nesta rota.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>Esta pessoa foi apagada de propósito, e não volta sem ser pedido.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>É uma lista ou um grupo, não um contacto.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>O destino não pode fazer isso.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>Outra rota escreve o mesmo contacto neste plano. Segue com a próxima sincronização.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>Decidiu deixá-lo como está. Pergunta-se de novo quando mudar num dos lados, ou quando mudarem as regras da rota.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>Alguém o alterou depois da sincronização, por isso não é anulado.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>O serviço não o pode devolver.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>Seriam removidos mais contactos do que o limite permite.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>Seria removida uma parte maior do livro de endereços do que o limite permite.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>O livro de endereços ficaria vazio.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>Um número invulgar de contactos seria junto com outros pela primeira vez.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>Seriam removidos mais contactos do que uma só pessoa pode decidir.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Nunca remover</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>Remover o que esta rota trouxe</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>Manter uma cópia exata</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>Um contacto que desapareceu da origem fica no destino.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>Um contacto que esta rota tinha sincronizado e que desapareceu da origem é removido no destino, dentro dos limites.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>O que não está na origem é removido no destino, também contactos que foram adicionados lá.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>Cada remoção espera até uma pessoa concordar.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>A origem prevalece</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>O destino prevalece</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>A alteração mais recente prevalece</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por si</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>Enviado, resultado desconhecido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parou</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testada</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>As entradas não são o que foi assinado.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>Faltam entradas no meio.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>As entradas trocaram de lugar.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Falta o fim do registo.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>Esta é uma cópia mais antiga do registo.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>Este é um registo diferente do que foi visto antes.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>Ninguém fora dos ficheiros deste computador responde por estas entradas.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Servidor CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Hook do Zapier</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Contactos Google</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>Veja no registo de auditoria o que aconteceu.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>Só comunica com os serviços que ligar e com os lugares que indicar para testemunhas e alertas.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>Sincroniza contactos e prova o que aconteceu.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>A pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>Abrir um espaço de trabalho descartável com contactos inventados.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>Usar este idioma, pelo código: pt.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>Guardar tudo nesta pasta, e nada noutro sítio deste computador.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Guardar um ficheiro para o suporte…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>Versões, tamanhos, quantidades e estados, para quem ajuda. Não contém nenhum nome, endereço ou contacto.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Guardar um ficheiro para o suporte</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Ficheiros JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado em %1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>Veja-o antes de o entregar: é texto simples.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>Chave desde %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>Endereço desde %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>Palavra-passe desde %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>Sessão iniciada em %1. Essa sessão terminou.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>Sessão iniciada em %1, devia ter terminado em %2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>Sessão iniciada em %1, válida até %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Sessão iniciada em %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Pode: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>Uma rota precisa de: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>Espera até isto ser permitido.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>Espera até isto ser permitido. A leitura continua.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>A sessão devia ter terminado em %1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>A sessão termina em %1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>Inicie sessão de novo, para as sincronizações não pararem.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>Inicie sessão de novo antes disso, e as sincronizações continuam.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>Este endereço tem %Ln dia.</numerusform>
            <numerusform>Este endereço tem %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>Esta chave tem %Ln dia.</numerusform>
            <numerusform>Esta chave tem %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>Quem o ficou a saber ainda o pode usar. De vez em quando, crie um novo acionador no Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>Quem a ficou a saber ainda a pode usar. De vez em quando, crie uma nova chave no serviço.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln início de sessão</numerusform>
            <numerusform>%Ln inícios de sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Os últimos %1 dias</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>Contactos escritos, por dia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>No máximo %1 num dia, em %2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>Contactos escritos</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>Inícios de sessão, por dia</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inícios de sessão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inícios de sessão falhados</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Adicionar regras</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>As regras são regras Sigma. O que não é compreendido é recusado, com a linha e o motivo; as outras regras do ficheiro são aceites. Fica uma cópia neste espaço de trabalho, encriptada.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Ficheiro de regras</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Regras Sigma (*.yml *.yaml);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>Os exemplos</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>Pode ficar vazio. Entradas que as regras devem e não devem encontrar.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>Exemplos (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>Nenhuma das regras pode ser aceite.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>Alerta escolhido</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>Escolha um alerta para ver de que trata.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>Foi emitido enquanto a regra estava silenciada.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>Assumido por %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Encerrado por %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>Continuou desde então, e está de novo aberto.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>Nada é sincronizado até este alerta ser encerrado.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>A regra retém todas as sincronizações. Descubra primeiro o que aconteceu.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronização</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>Mostrar a regra</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Não foi possível abrir um navegador.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>Diz aos outros que está a tratar disto.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>O que o causou</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>É inofensivo se</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>As suas entradas no registo</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar no registo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln entrada está num arquivo ou não pode ser lida.</numerusform>
            <numerusform>%Ln entradas estão num arquivo ou não podem ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>%Ln alerta escolhido</numerusform>
            <numerusform>%Ln alertas escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>Escolha um para ver de que trata.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Assumir %Ln alerta</numerusform>
            <numerusform>Assumir %Ln alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Encerrar %Ln alerta…</numerusform>
            <numerusform>Encerrar %Ln alertas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>Silenciar a regra…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Silenciar %Ln regra…</numerusform>
            <numerusform>Silenciar %Ln regras…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Terminar o silêncio</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>Terminar o silêncio de %Ln regra</numerusform>
            <numerusform>Terminar o silêncio de %Ln regras</numerusform>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Emitido</translation>
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
        <translation>Contact Warden, alertas abertos: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>Nível: %1. Abra a página Alertas.</translation>
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
        <translation>Adicionar um ficheiro…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nova regra…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Adicionar um canal…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
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
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>À espera de uma segunda pessoa</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>Pediu isto %1. Outra pessoa tem de responder.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Pedido %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar o pedido</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 Foi %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordo dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
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
        <translation>Arquivar…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1 estão arquivadas, em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 estão arquivadas, em %Ln ficheiro: %2.</numerusform>
            <numerusform>%1 estão arquivadas, em %Ln ficheiros; o mais recente é %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1 são mais antigas do que o tempo que as entradas devem ficar aqui: podem ser arquivadas.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>A arquivar entradas mais antigas</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1 estão arquivadas.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>Guarde %1: estas entradas já não estão em mais lado nenhum.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln ano</numerusform>
            <numerusform>%Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Arquivar entradas mais antigas</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>Passam para um ficheiro selado, 1024 de cada vez, e saem desta lista. O registo continua a provar o que diziam. Não ficam em mais lado nenhum: guarde o ficheiro, e uma cópia dele.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>Entradas escritas antes de</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>As entradas ficam no registo</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>As dos últimos 90 dias, ou que devem ficar mais tempo, só um proprietário pode arquivar.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>O que é mais antigo é indicado abaixo da lista. Nada é arquivado sozinho.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>registo-de-auditoria-antes-de-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Onde o arquivo deve ficar</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>Arquivos (*.archive);;Todos os ficheiros (*)</translation>
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
        <translation>Responder por isto</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Responder por um controlo</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>Nada do que foi perguntado diz se é assim. Veja o próprio assunto e afirme-o em seu nome, %1. É mostrado como atestado e não como aprovado, e o registo guarda quem respondeu por isto.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>O que viu</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>Uma nota, um ficheiro que o mostre, ou ambos.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>Depois é perguntado de novo. Vale um ano, no máximo.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Ficheiro que o mostra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>Escolha o que o mostra</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>Fica neste espaço de trabalho uma cópia de até 5 MiB, encriptada.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>Procurar no registo</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>Ainda não há vistas guardadas</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Remover uma vista</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
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
        <translation>Registo de auditoria</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>O que aconteceu neste espaço de trabalho. As entradas estão assinadas e não podem ser alteradas sem deixar rasto.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>Obter inícios de sessão</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>Traz para este registo o que a Google, a Microsoft e a HubSpot comunicam sobre inícios de sessão e administradores.</translation>
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
        <translation>Relatório de um trimestre…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>O registo em ficheiros…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>Entradas antigas para um arquivo…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>Um ponto de controlo para guardar noutro lugar…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>A verificar o registo</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>A continuar com este registo</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>Já se pode sincronizar de novo.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>Uma entrada em seu nome diz isso.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>Escolha um ponto de controlo guardado</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Guardar um ponto de controlo</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>ponto-de-controlo</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>O ponto de controlo foi guardado como %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>Guarde-o longe deste computador: numa pen USB, ou num e-mail para alguém. Não contém contactos nem segredos.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>A exportar o registo</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>%Ln entrada exportada.</numerusform>
            <numerusform>%Ln entradas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>A fazer o relatório</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>O relatório sobre o %1 foi guardado.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Ficheiros de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>Normalmente vazio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Escolha o ficheiro da CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>Quantas vezes teria disparado?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>A comparar o registo com a regra</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>Alertas por dia</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>As vezes mais recentes</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Servidor ou endereço de e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridade de certificação própria</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>Só se a sua empresa assina os seus próprios certificados: o ficheiro da CA (.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Onde estão os contactos</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Endereço do hook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Adicionar o canal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Adicionar um canal</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>Editar um canal</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>Só aqui: não é enviado e não está no registo.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>A partir de que nível</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>O que é enviado: o título da regra, o nível, quantidades, horas e o que fazer. Nenhum contacto, nenhuma pessoa e nenhum endereço.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>É guardado como um segredo, por isso não volta a ser mostrado.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>Pode ficar vazia. 16 caracteres ou mais, que o destinatário também conhece, para distinguir as nossas mensagens de outras.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>A enviar uma mensagem de teste…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>Foi aceite. Veja se chegou.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>Todos os alertas</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Os alertas críticos</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>Alertas de nível %1 e superior</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>À espera: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>Mostrar notificações neste computador</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>Enquanto o espaço de trabalho está aberto: de cada alerta novo, e quantos estão abertos entre os ícones do sistema, onde este tem lugar para isso.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>Os alertas são mostrados aqui e ainda não são enviados para lado nenhum.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>Uma mensagem de teste foi aceite. Veja se chegou.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>A partir de agora os alertas são enviados para lá.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>Já nada é enviado para lá.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Remover um canal</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>Remover o canal “%1”?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>O que espera por ele não é enviado, e o seu segredo é esquecido. Os alertas ficam onde estão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>O canal foi removido.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>Adicione um canal, para que saiba deles quem não está diante desta janela: uma caixa de correio, o Slack, o Zapier ou um hook próprio. São enviados enquanto um espaço de trabalho está desbloqueado aqui, e pela linha de comandos.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>Controlo escolhido</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Escolha um controlo para ver o que foi encontrado.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Os primeiros %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Abrir a página em %1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>Responder de novo por isto…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Responder por isto…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale até</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respostas até agora</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Controlos</translation>
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
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>Uma “Desktop app” conhece-o por si. Qualquer outro cliente tem de indicar exatamente este.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>Para registar no serviço, exatamente assim.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar o endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>É guardado como uma palavra-passe.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>Se a consola mostrar um. É guardado como uma palavra-passe.</translation>
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
        <translation>Encerrar o alerta</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>Encerrar um alerta</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>O registo guarda que o encerrou, %1. Se continuar, volta a abrir.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>Depois já se pode sincronizar.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>Para quem ler mais tarde. A nota não fica no registo.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Encerrar %Ln alerta</numerusform>
            <numerusform>Encerrar %Ln alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>Encerrar vários alertas</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>O registo guarda, de cada um, que o encerrou, %1. O que continuar volta a abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>%Ln alerta não foi encerrado.</numerusform>
            <numerusform>%Ln alertas não foram encerrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>Alterar também os contactos aí</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>O ecrã de consentimento da aplicação está em teste</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>Normalmente vazio</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>Usar um cliente próprio</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>Senão, agora só é pedido para ler, e para escrever quando uma rota precisar.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>Assim, cada sessão termina ao fim de 7 dias.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>O domínio ou o ID de inquilino, quando só as suas próprias contas podem iniciar sessão.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>Colunas que não são conhecidas</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>Diga o que significam, ou deixe-as como estão: nada se perde em nenhum dos casos.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significado da coluna %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>Alterar larguras</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Não há nenhuma lista nesta página.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>Procurar qualquer coisa</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>O que procura?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>Um comando, uma página, uma definição, uma ligação…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se chama assim.</translation>
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
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligação feita</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>“%1” está ligado.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>Uma rota precisa de dois livros de endereços, um de onde ler contactos e um para onde os levar.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>Diga agora para onde devem ir os contactos.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>Ligar o segundo</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>O Zapier aceitou a mensagem de teste.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>Veja no histórico do Zap se ele correu: o hook não o diz.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Ligar outro</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>Endereço do hook</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>Do acionador do Zap. As mensagens vão para lá a partir de agora.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Introduzir o endereço</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Chave de serviço</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>Nova chave de serviço</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>Da mesma conta. Nada mais muda.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Alterar a chave</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>Nova palavra-passe ou palavra-passe de aplicação</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>Para a mesma conta. Nada mais muda.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de teste</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Controlado %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>Substituir o endereço…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Adicionar um caminho de volta…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>Alterar o caminho de volta…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Procurar confirmações</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>O nome que lhe dá. As listas, as rotas e o registo de auditoria repetem-no.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>Experimentar e guardar</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Alterar mesmo assim</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>A última mensagem falhou %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Alterar o lugar…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Alterar o endereço…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Mudar o nome de “%1”</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>O que quer ligar?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Adicionar a ligação</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>Inicia sessão antes de alguma coisa ser guardada.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>É experimentado antes de alguma coisa ser guardada.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>A experimentar</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sessão em %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>É adicionada quando a sincronização em curso terminar</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>A adicionar</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>Esta conta ainda não está ligada.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>Ligue-a ou cancele, e depois passe à próxima.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>A testar</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>A enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>O Zapier aceitou a mensagem de teste. Veja no histórico do Zap se ele correu, ou no seu caminho de volta: o próprio hook não o diz.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>A ler o caminho de volta</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>A guardar</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>A partir de agora, as mensagens ficam “aceites”.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>Guardado. Envie uma mensagem de teste, deixe o Zap correr, e procure confirmações.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>A iniciar sessão</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sessão iniciada.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>A remover</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>“%1” foi removido aqui.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>As contas, ficheiros e hooks de onde vêm e para onde vão os contactos.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>Ainda não há contas ligadas</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>Ligue um livro de endereços de onde ler. Depois ligue o lugar para onde os contactos devem ir.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>A chave tem de poder ler o registo.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>Marque “%1” para ela no serviço. Uma chave criada de novo vai para o campo abaixo; depois obtenha os eventos outra vez.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>O novo endereço está em uso, e o antigo foi esquecido aqui. Desligue o Zap antigo no Zapier. Onde uma segunda pessoa tem de concordar com um lugar novo, as rotas esperam por isso.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Agora chama-se “%1”.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>A experimentar o lugar novo</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Usa-se agora a partir do lugar novo. Os contactos e as rotas continuam como estavam. Onde uma segunda pessoa tem de concordar com um lugar novo, as rotas esperam por isso.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>Usa-se agora a partir do lugar novo. O que lá é diferente conta como editado: a próxima sincronização leva isso para outros livros de endereços. Onde uma segunda pessoa tem de concordar com um lugar novo, as rotas esperam por isso.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto escolhido</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>Escolha um contacto para ver o que cada livro de endereços tem e o que as sincronizações alteraram.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, alterado aí %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quem é quem</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>São outra vez dois contactos, cada um como está agora, até decidir de novo.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>Tudo sobre este contacto no registo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>Ainda nenhuma sincronização escreveu este contacto.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>Mostrar a sincronização de %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>Volta a ser perguntado se são a mesma pessoa.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Livros de endereços</translation>
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
        <translation>O que a última sincronização leu dos seus livros de endereços.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>Procurar nomes, organizações, e-mails e telefones</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Ainda não há contactos</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>Procure uma parte do nome, da organização, do endereço de e-mail ou do número de telefone.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronização</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto escolhido</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>O relatório foi guardado.</translation>
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
        <translation>Contactos que estão mais de uma vez num livro de endereços. Nada é unido antes de o dizer.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Volta a ser perguntado.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>Ligue dois livros de endereços, adicione uma rota, e sincronize. Os contactos aparecem aqui assim que forem lidos.</translation>
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
        <translation>Novas rotas: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>O que pode sair numa nova rota</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>As rotas que existem ficam como estão.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Escolha pelo menos um campo.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>Não enviar nada</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>Enviar uma mensagem “removido”</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>O Zap não é informado de que um contacto desapareceu da origem.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>O Zap é informado de que um contacto desapareceu da origem, se tinha sido enviado antes, dentro dos limites.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>Cada mensagem “removido” espera até uma pessoa concordar.</translation>
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
        <translation>Entre a lista e os detalhes</translation>
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
        <translation>Grupo escolhido</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contactos lado a lado</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Não são duplicados</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>Os nomes deles não têm nada em comum.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>Talvez várias pessoas partilhem um endereço ou um número. Veja com atenção antes de unir.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>Há mais contactos que pertencem a este grupo.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>Aparecem quando estes estiverem resolvidos.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>%1 não tem espaço para todos os valores (%2). Deixe alguns de fora.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>O que é removido de %1 não pode ser devolvido.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>Contactos lado a lado</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Unir %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferentes</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>É removido</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>Ninguém está duas vezes num livro de endereços</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>Os contactos com o mesmo endereço de e-mail, o mesmo número de telefone, ou o mesmo nome e organização aparecem aqui depois de uma sincronização.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Unir contactos</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Unir este %Ln contacto num só?</numerusform>
            <numerusform>Unir estes %Ln contactos num só?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>A unir contactos</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Os contactos foram unidos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>Um dos contactos mudou desde que o viu.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>Nada foi unido. Veja como está agora, e depois volte a unir.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronização</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>A anular a união</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>Os contactos estão como estavam.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>Não foi possível recuperar tudo.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>A manter os contactos separados</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>Já não são sugeridos juntos.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>A voltar a sugerir os contactos</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>As setas movem a linha divisória. Tab leva à seguinte. Enter mantém-na, Esc repõe-na.</translation>
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
        <translation>Para onde foi este contacto</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>Ainda nenhuma sincronização enviou este contacto para algum lado.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>O relatório tem todas.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar relatório…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>Apagar em todo o lado…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>Apagar %1 em todo o lado?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Apagar um contacto</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>A ver onde está o contacto</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>Apagar mesmo assim</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>Neste espaço de trabalho</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>Esquece o contacto: as cópias, o histórico e o que uma anulação precisaria. Lembra-se de uma impressão digital baralhada, para que uma sincronização não traga o contacto de volta, e da lista do que foi enviado e quando. Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>Esquecer aqui e deixar lá</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Remover de %1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>Nada: nenhum livro de endereços onde se possa escrever tem este contacto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: este livro de endereços só pode ser lido. O contacto fica lá e deixa de ser sincronizado.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: o que foi enviado não pode ser recuperado. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>Não pode ser removido</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>A apagar o contacto</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>Não foi possível removê-lo de %1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>Ainda nada foi esquecido aqui, para poder tentar de novo.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>O contacto %1 foi apagado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>Este espaço de trabalho esqueceu o contacto.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>Ainda está em %1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: até %3 era %2. Pode ainda haver lá cópias do contacto.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>Foi guardado, e desapareceu: alguém o retirou do registo.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>Não foi guardado: era longo demais.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada escolhida</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Escolha uma entrada para a ver toda.</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Mostrar a sincronização</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>Tudo desta sincronização</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Mostrar o contacto</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Mostrar o alerta</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>Tudo sobre este contacto</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Tudo sobre isto</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Tudo desta pessoa</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>Como está assinada</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>Como o serviço a comunicou</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>Já não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>Sem entradas</translation>
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
        <translation>Entradas ao longo do tempo</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registo de auditoria</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Nenhuma entrada encontrada</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>Procure outras palavras, ou um período mais longo.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas as entradas</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada escolhida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
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
        <translation>O ficheiro não está encriptado.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>Quem o receber pode ler todos os contactos. Guarde-o só enquanto precisar. O registo de auditoria anota que exportou.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Exportar todos os contactos</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>Para outros livros de endereços. Mantém todos os campos, também imagens.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>Para uma folha de cálculo. Os valores que parecem fórmulas são tornados inofensivos.</translation>
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
        <translation>Exportados: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>Ficheiro vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
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
        <translation>“%1”: podem faltar entradas de %2 a %3.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>Não foi obtido durante mais tempo do que o serviço o guarda, ou havia mais entradas do que ele dá. Obtenha mais vezes.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>Esta ligação ainda não pode ler o registo.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>Iniciar sessão mais uma vez pede: %1. Quem inicia sessão tem de ser administrador em %2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>Permitir o acesso ao registo…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Criar um novo…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ficheiro ou pasta</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>Um ficheiro vCard (.vcf), uma tabela (.csv), ou uma pasta de ficheiros .vcf. Só é escrito se uma rota levar até lá.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>O nome que lhe dá. Sem nome, fica o do seu tipo, como “ficheiro vCard”: o registo de auditoria repete o nome, e o do próprio ficheiro pode ser pessoal.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>Escolha um ficheiro de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contactos (*.vcf *.csv);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>Escolha uma pasta de ficheiros .vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>Criar um novo ficheiro de contactos</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>Ficheiro vCard (*.vcf);;Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>A que está restringida a lista</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>Não restringir a: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Novos %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Alterados %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removidos %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Precisam de si %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>Deixados de lado %1</translation>
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
        <translation>Livros de endereços:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sessão iniciada como %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>Pode ser lido e escrito</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>Só pode ser lido</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>Pode ser lido, e escrito quando o permitir</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>Recebe mensagens</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>Não há nenhum livro de endereços nesta conta.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>O endereço parece certo</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>Nada foi enviado para lá. Adicione-o, e envie depois uma mensagem de teste para ver se chega.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>Este ficheiro ainda não existe</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>É criado quando os primeiros contactos forem escritos nele. Se devia existir um, volte atrás e escolha-o.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>O início de sessão funciona, mas não há nenhum livro de endereços.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>Foi isto que foi encontrado. Ainda nada foi lido nem alterado.</translation>
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
        <translation>Grupos que nunca saem</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>Os contactos de um destes grupos não saem por nenhuma rota para outra conta. O que saiu antes fica onde está.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>Grupo que nunca deve sair</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>O nome de um grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Adicionar o grupo</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>Não há nenhum grupo na lista.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>À espera de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Manter na lista</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
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
        <translation>Endereço de um substituto</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>Um programa neste computador que faz de serviço. Vazio: o próprio serviço.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>As imagens são simplificadas. O serviço pode ter um aspeto um pouco diferente, ou falar a sua língua.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo seguinte</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ajuda desta página</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ajuda: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>Endereço do hook</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>É um Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>O nome que lhe dá, por exemplo “Zap do boletim”.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Mensagens, no máximo</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>Quem o conhece pode escrever no seu Zap, por isso é guardado como uma palavra-passe.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>Novo endereço do hook</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>A mensagem de teste chegou ao novo Zap</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>Substituir o endereço do hook</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>Substituir o endereço de “%1”</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>Quem viu o endereço de um hook pode escrever no Zap dele. Os contactos, as rotas e a chave de assinatura ficam como estão.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>No Zapier, faça uma cópia do Zap, ou um novo que comece com um Catch Hook. Tem um endereço próprio.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>Copie esse endereço para o campo abaixo, e envie uma mensagem de teste.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>Veja o histórico do novo Zap. Quando a mensagem lá estiver, faça a troca.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>Desligue o Zap antigo, para que ninguém possa escrever nele.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>Abrir o Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>É guardado como uma palavra-passe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Fazer a troca</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar outra vez</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>A enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>O Zapier aceitou a mensagem de teste.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>Isso não diz se há um Zap por trás do endereço: veja no histórico dele.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>A fazer a troca</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>Chave de serviço</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>É guardado como uma palavra-passe.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>Colar uma chave de serviço</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>A forma mais rápida: cria uma chave na HubSpot e cola-a aqui.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>Usar uma aplicação própria</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>Alguém inicia sessão com o navegador. Para contas que têm programadores.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>Se não estiver marcado, é pedido quando uma rota precisar.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>A uma chave não se pode pedir mais depois: marque isto se uma rota for escrever lá.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>De outro computador</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>Traga o seu espaço de trabalho para aqui</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>No outro computador, exporte-o na página Definições. Depois escolha esse ficheiro aqui.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Trazer para aqui</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Ficheiro exportado</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Como impresso; espaços, traços e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>Escolha o espaço de trabalho exportado</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espaços de trabalho exportados (*.move);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>A trazer o espaço de trabalho para aqui</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>Desbloqueie-o como no outro computador.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>Desbloqueie-o com o código de recuperação, e escolha uma frase-passe.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>As palavras-passe ficaram lá: na página Ligações, inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>O seu espaço de trabalho está aqui.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>Não encerrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>Com os de regras silenciadas</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Alerta escolhido</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>Ainda nenhuma regra encontrou nada</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Não há alertas abertos</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>O registo é comparado com as regras depois de cada alteração, a cada desbloqueio e depois de cada sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>Os %1 mais recentes de %Ln alerta.</numerusform>
            <numerusform>Os %1 mais recentes de %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>%Ln alerta não foi assumido.</numerusform>
            <numerusform>%Ln alertas não foram assumidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>%Ln regra está silenciada até %1.</numerusform>
            <numerusform>%Ln regras estão silenciadas até %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>%Ln regra continua silenciada.</numerusform>
            <numerusform>%Ln regras continuam silenciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>%Ln regra já não está silenciada.</numerusform>
            <numerusform>%Ln regras já não estão silenciadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registo de auditoria</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>Para uma pasta, com um ponto de controlo assinado ao lado. O registo não contém valores de contactos.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>As entradas como estão assinadas: a forma que pode ser verificada.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Para uma folha de cálculo.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>Para o ArcSight e outros sistemas que recolhem eventos.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>Para um security data lake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln ficheiro em %1. Pode ser verificado sem esta aplicação.</numerusform>
            <numerusform>%Ln ficheiros em %1. Podem ser verificados sem esta aplicação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>%Ln ficheiro em %1.</numerusform>
            <numerusform>%Ln ficheiros em %1.</numerusform>
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
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Palavra-passe da conta de correio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correio</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encriptação</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>Sem ela nada é enviado.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>A maioria dos fornecedores quer uma palavra-passe de aplicação, que se cria na página de segurança deles.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autoridade própria</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>Um ficheiro com os certificados dela (PEM), quando o certificado do servidor de correio não é de uma autoridade pública.</translation>
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
        <translation>Desbloqueado pelo porta-chaves</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>Desbloqueado pela frase-passe</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>Desbloqueado pelo código de recuperação</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>A abrir o espaço de trabalho</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>Ainda há algo em curso. Parar e sair?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>O que uma sincronização fez até aí está completo, e o resto pode continuar no próximo arranque. Uma pessoa que está a ser removida, ou a receber outra função, fica como antes.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>Acerca do Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>Leva contactos entre os sistemas que os guardam e o Zapier: não sai nada que não seja preciso, cada alteração pode ser vista antes e anulada depois, até onde o outro lado o permite, e o que aconteceu pode ser provado.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>O código de recuperação só é mostrado agora. Sair sem ele?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>Quando a frase-passe ou o porta-chaves se perdem, os dados perdem-se com eles. No próximo arranque, os primeiros passos propõem outro código.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Sair sem ele</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>Demonstração – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>É a mesma pessoa?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>A mesma pessoa</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>A mesma que %1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Pessoas diferentes</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhuma delas</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>Ficam separadas, e %1 recebe um contacto próprio em %2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir mais tarde</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>Segue como um novo contacto.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>Nada é escrito, e a próxima sincronização pergunta de novo.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 ao lado de %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>Procurar confirmações</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>Confirmar à mão…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>Aceite significa que o Zapier recebeu a mensagem. Se o Zap fez o seu trabalho, só se sabe quando o caminho de volta indica a mensagem, ou quando uma pessoa o diz.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar à mão</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>O Zap fez o seu trabalho para estas mensagens?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>%Ln mensagem desta sincronização está aceite.</numerusform>
            <numerusform>%Ln mensagens desta sincronização estão aceites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>Veja primeiro o histórico do Zap. Fica registado que as confirmou, e quando. Não se pode voltar atrás.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Sim, eu vi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>Adicionar um caminho de volta…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>Mudar para outro computador</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>Depois, este computador deixa de sincronizar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>O espaço de trabalho foi exportado, por isso este computador não o sincroniza.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>Sincronizar aqui de novo</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>Os contactos, as rotas e o registo de auditoria vão para um ficheiro que só o código de recuperação abre. As palavras-passe e as sessões ficam aqui.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>Exportar o espaço de trabalho</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>Espaços de trabalho exportados (*.move);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>A exportar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Criar um código de recuperação…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>Leve o ficheiro e o código de recuperação para o outro computador, e escolha lá “Tenho um espaço de trabalho de outro computador”. Depois elimine o ficheiro.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar o código de recuperação</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Ficheiros de texto (*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>O código de recuperação foi guardado.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>Imprima-o, e guarde-o longe deste computador.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>Este computador volta a sincronizá-lo.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>Certifique-se de que nenhum outro computador o faz.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>Silenciar uma regra</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silenciada até</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>Durante um ano, no máximo.</translation>
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
            <numerusform>Silenciar %Ln regra</numerusform>
            <numerusform>Silenciar %Ln regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>Regras a silenciar</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>Silenciar várias regras</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>O que for encontrado até lá é guardado, e só mostrado onde se pedem os alertas silenciados. Os alertas que já existem ficam como estão.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>Para quem se perguntar porque não há alertas. A nota não fica no registo.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Até…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>%Ln regra não foi silenciada.</numerusform>
            <numerusform>%Ln regras não foram silenciadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>Guardar o nome</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>Como vai aparecer no registo de auditoria a partir do próximo início de sessão.</translation>
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
        <translation>Definir</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 inicia sessão com ela uma vez e depois altera-a na página Definições. A frase-passe anterior já não abre nada.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>A nota é longa demais: tem %1 carateres de %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>Como estão os seus contactos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repetir a frase-passe</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>Quem pode abrir este espaço de trabalho, e o que pode fazer.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>Acordo dado. Diga a %1 que agora já pode ser feito.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>Recusado. Diga a %1 porquê.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Pedido retirado.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Adicionar uma função…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>A sua função: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Pode:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>Um proprietário do espaço de trabalho adiciona pessoas e dá-lhes funções.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>Pode ter o código de recuperação, por isso ele deixa de abrir o que quer que seja a partir daí: crie depois um novo.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>O código de recuperação já não abre nada: crie um novo abaixo.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>A adicionar a pessoa</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>A pessoa %1 foi adicionada. Diga-lhe a frase-passe pessoalmente.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Adicionar uma função</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Alterar uma função</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>Tirar isso a quem tem a função “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>%Ln pessoa tem esta função. Se então puder ver menos, todos os dados são bloqueados com novas chaves; isso demora um momento.</numerusform>
            <numerusform>%Ln pessoas têm esta função. Se então puderem ver menos, todos os dados são bloqueados com novas chaves; isso demora um momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Alterar a função</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>A guardar a função</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>A função foi guardada.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>Parou. A função está como estava, para todos os que a têm.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Mudar o nome de %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>A alterar o nome</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>O nome foi alterado.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Uma nova frase-passe para %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>A definir a frase-passe</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>A frase-passe foi definida. A anterior já não abre nada.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Outra função</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>Dar a %1 a função “%2”?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>%1 tem a nova função no próximo início de sessão. Se então puder ver menos, todos os dados são bloqueados com novas chaves; isso demora um momento.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dar a função</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>A alterar a função</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>A função foi alterada.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>Parou. %1 ainda tem a função anterior.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Remover uma pessoa</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>Esta pessoa deixa de poder abrir o espaço de trabalho: todos os dados são bloqueados com novas chaves, o que demora um momento. O registo de auditoria guarda o que ela fez. Altere as palavras-passe e os endereços de hooks que ela conhecia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>A remover %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>A pessoa %1 foi removida.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>Parou. A pessoa %1 não foi removida e ainda pode abrir o espaço de trabalho. Remova-a de novo.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Um novo código de recuperação</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Criar um novo código de recuperação?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>O que existe deixa de abrir o que quer que seja.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>O novo código de recuperação vale a partir de agora.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Guarde o seu código de recuperação</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Remover uma função</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>Remover esta função?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Ninguém a tem.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>A função foi removida.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>Adicionar a pessoa</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>Como vai aparecer no registo de auditoria.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>A frase-passe é para o primeiro início de sessão. A pessoa altera-a na página Definições, e mais ninguém fica a saber a nova.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>Desbloqueio pelo porta-chaves deste computador</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>Terminar: todos escrevem uma frase-passe</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>Senão, quem se sentar na conta deste computador podia abrir o espaço de trabalho em seu nome.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>Defina primeiro uma frase-passe para si, na página Definições.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>Manter: mais ninguém usa a conta deste computador</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>Continua sem escrever nada. A nova pessoa inicia sessão com nome e frase-passe.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Com sessão iniciada agora</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>Iniciou sessão %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>Ainda não iniciou sessão</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · desbloqueia pelo porta-chaves</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (a sua conta)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln início de sessão falhado</numerusform>
            <numerusform>%Ln inícios de sessão falhados</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>Outro proprietário pode alterar a sua função.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Função de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nova frase-passe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>Ficheiro ou pasta</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>Servidor ou endereço de e-mail</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>Onde está agora. Os contactos e as rotas continuam a partir daí se lá estiverem os mesmos contactos.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>Onde está agora o servidor. É experimentado com o mesmo nome de utilizador e a mesma palavra-passe antes de alguma coisa ser guardada, e tem de ter os mesmos livros de endereços.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>Escolha o ficheiro onde está agora</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>Contactos (*.vcf *.csv);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>Escolha a pasta onde está agora</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridade de certificação própria</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>Só se a sua empresa assina os seus próprios certificados, e isso mudou: o novo ficheiro da CA. Vazio: como antes.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto escolhido</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>Escolha um contacto para ver o que mudaria.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>O que é enviado para lá não pode ser recuperado.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>O serviço não pode devolver o que é lá removido.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>Valores agora e depois</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
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
        <translation>Agora</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>Vai junto sem alterações: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>Na última sincronização</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Alterado para</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>Fazer como em %1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>Já há alguém com o mesmo nome em %1.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>Um nome sozinho não prova nada, por isso só são juntos se o disser.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>Fica aqui, pelas regras desta rota: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>Mascarado pelas regras desta rota: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>Em hash pelas regras desta rota: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 não pode guardar: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>Estes valores ficam onde estão e não chegam lá.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>Exatamente o que seria escrito</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Exatamente o que sai, por %Ln tarefa do Zapier</numerusform>
            <numerusform>Exatamente o que sai, por %Ln tarefas do Zapier</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>Exatamente o que sai</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln byte, de que se mostra o início.</numerusform>
            <numerusform>%1, %Ln bytes, de que se mostra o início.</numerusform>
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
        <translation>Este plano envia exatamente estes bytes. Só se outras mensagens forem antes para este hook é que a numeração continua a partir das delas em vez de %1, e com ela a assinatura. sent_at é a hora do plano.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>Nada é enviado, a não ser o pedido de remoção.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>Precisa de si</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Comunicado a %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>Contacto escolhido</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Rever o plano</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Ainda nada foi escrito.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>Rever a anulação</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. Ainda nada foi escrito.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>Este plano espera por um administrador.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>Peça a um que abra este espaço de trabalho e o reveja.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>Decidiu sobre %Ln contacto.</numerusform>
            <numerusform>Decidiu sobre %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>Decida mais, ou passe para o plano o que decidiu.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>Atualizar o plano</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>Este é o seu primeiro plano: o que uma sincronização faria, contacto a contacto.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>Escolha um abaixo para ver os seus valores, e os bytes exatos para um Zap. Aplicar escreve exatamente isto. Agora não deixa tudo como está. O que foi escrito pode ser anulado depois, exceto o que foi para um Zap ou o que um serviço não pode devolver; o plano assinala-o.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>Não foi possível criar este plano. Nada foi escrito.</translation>
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
        <translation>Rotas deste plano</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Deixados de lado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln contacto na origem não pôde ser lido e fica como está.</numerusform>
            <numerusform>%Ln contactos na origem não puderam ser lidos e ficam como estão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Ainda nada pode sair</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>Ligue uma conta para onde vão contactos. A política dela aparece então aqui.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>O que pode sair para quem, e como.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>Pode ver as políticas, mas não alterá-las.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>Para isso é preciso o direito de alterar rotas: têm-no um proprietário ou um administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>%Ln alteração espera por uma segunda pessoa.</numerusform>
            <numerusform>%Ln alterações esperam por uma segunda pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>Até outra pessoa concordar, não sai mais do que antes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>Outros destinos</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>Serviços a que nada está ligado</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>Com que começa a primeira rota para um destes.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>Os contactos em “%1” deixam de sair.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>Tirar um grupo da lista</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>Os contactos em “%1” podem voltar a sair?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>O grupo fica na lista até uma segunda pessoa concordar.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>Cada rota deixa-os sair pela sua própria política a partir da próxima sincronização.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>Os contactos em “%1” podem voltar a sair.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>fica aqui</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>não há lugar para isto lá</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>Só nome e e-mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>O contacto anterior</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>O contacto seguinte</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>Como sai %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>Mais %Ln campo fica aqui</numerusform>
            <numerusform>Mais %Ln campos ficam aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>mais %Ln campo</numerusform>
            <numerusform>mais %Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>Mascarado mostra uma parte: a•••@example.com. Em hash é um código que diz a quem recebe se dois valores são iguais, e mais nada sobre eles; outros recebem outros códigos.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>Só um Zap pode aceitar valores mascarados ou em hash: um livro de endereços não os podia usar.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: nunca sai, por causa de um grupo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>Recusado por %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>À espera de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>Só contactos em %1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>Editar a rota %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>Alterar com que começa uma nova rota para %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>tudo o resto</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>A iniciar…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>A parar. O que está em curso é terminado primeiro.</translation>
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
        <translation>%1, até agora</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>Relatório de um trimestre</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>O que foi sincronizado e por quem, quem não conseguiu iniciar sessão, e se o registo ainda é o que era: é verificado para isto. O relatório não contém valores de contactos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar relatório…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>relatório-de-auditoria</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>Ficar em silêncio a certas horas</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>Os alertas críticos são enviados na mesma</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir das</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silêncio até às</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>Nos dias em que começa:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>O que chega entretanto é depois uma só mensagem. As horas são as do computador que envia.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Criar um novo código de recuperação…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>Quem o tem pode abrir este espaço de trabalho como o primeiro proprietário. Deixa de valer quando um proprietário é removido ou recebe outra função.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>Não há nenhum. Sem ele, se a frase-passe ou o porta-chaves se perder, os dados não podem voltar a ser abertos.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>Pus o código de recuperação num lugar seguro</translation>
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
        <translation>Contact Warden: código de recuperação

%1

Quem tem este código e a pasta do espaço de trabalho pode abri-lo. Guarde-o onde guarda contratos.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar o código de recuperação</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Ficheiros de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>Passe o ficheiro para um lugar longe deste computador.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Copiado. A área de transferência é esvaziada dentro de 30 segundos.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Remover uma ligação</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>Nada é eliminado no serviço ou no ficheiro. Este espaço de trabalho esquece a sua cópia dos contactos, a palavra-passe, e as rotas que usam a ligação. O registo de auditoria guarda o que aconteceu.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>Terminar também a sessão em %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>Continuar com este registo</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>Esta pasta foi reposta a partir de uma cópia de segurança?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>Se continuar, já se pode sincronizar de novo, e uma entrada em seu nome diz para sempre o que falta. Nada é eliminado. Se ninguém repôs uma cópia de segurança, não continue: descubra primeiro quem pode escrever na pasta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>Rever a segurança</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Passos da revisão</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>Para o registo; pode ficar vazia.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>O registo vai dizer que %1 percorreu tudo isto hoje. A próxima revisão começa onde esta acaba, e deve ser feita dentro de um mês.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminar a revisão</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>Veja primeiro cada passo.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>Revogar tudo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Revogar tudo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Escreva “%1” para continuar</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>revogar</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Testemunhas do registo</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>Se as houver, as palavras-passe de caixas de correio e os endereços de hooks são esquecidos aqui.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>A revogar</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>O que falhou ainda não terminou. Prima “Continuar” para tentar estes mais uma vez; o que terminou fica assim.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>Não havia nenhum acesso para revogar.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>Ninguém entra mais com este espaço de trabalho. O que lhe resta terminar está abaixo. Para sincronizar de novo, inicie sessão outra vez em cada ligação.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canais de alertas</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Abrir a página de %1</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>Para uma emergência: um computador roubado, uma chave que escapou, alguém que não devia ter tido uma. O que pode ser terminado num serviço é terminado; o resto é esquecido aqui, e abaixo está o que lhe cabe terminar lá. Os contactos, as rotas e o registo ficam; nada é sincronizado com um serviço até alguém iniciar sessão de novo.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>Adicionar a função</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Guardar a função</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>Quem tem esta função pode</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>O que cada função pode fazer</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sim</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: não</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>Alterar a função %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>Remover a função %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>Pode sair quando ninguém a tiver.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>O que sai: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; mascarado: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; em hash: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; só contactos em %2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>%1 não concordou com esta rota.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>Nada é sincronizado por ela até ser alterada.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>À espera de uma segunda pessoa</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>%1 pediu-o %2. Nada é sincronizado por esta rota até outra pessoa concordar, na página Pessoas.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Num sentido</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizar %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizada</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nem tudo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, uma anulação: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>Nova chave para hashes…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>Adicionar a rota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>Editar uma rota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Num sentido</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>Outros dois livros de endereços seriam outra rota: adicione uma nova.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>Nos dois sentidos: as alterações de cada lado chegam ao outro.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>O que pode sair</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>As diferenças no que fica aqui são ignoradas.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contactos</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>Só estes grupos</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>Nomes separados por vírgulas.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>Quando um contacto desaparece da origem</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>Quando os dois lados alteraram o mesmo valor</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>Esperar por mim acima deste número de remoções</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>Esperar por mim acima desta parte de um livro de endereços</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>Uma sincronização que removesse mais não escreve nada nesta rota até alguém a ver.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>Nova chave para hashes</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>Criar outra chave para o que sai em hash?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>Foi criada uma nova chave.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>A próxima sincronização envia cada contacto de novo.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>%1 vai pedir-lhe que permita alterações depois disto.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>Até agora só foi pedido para ler. A rota espera até iniciar sessão mais uma vez.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>Escolha dois livros de endereços diferentes.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Escolha pelo menos um campo.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>Emitir um alerta acima de tantos contactos por dia</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>Os que ela cria e altera. Muito mais do que o habitual nesta rota também emite um, assim que isso se sabe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>“%1” já existe entre estes dois.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>Edite essa rota, a não ser que esta seja para outros grupos ou campos.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>Esperar por mim acima deste número de mensagens “removido”</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>Esperar por mim acima desta parte dos contactos enviados</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>Regra escolhida</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>Escolha uma regra para ver o que encontra.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>No registo até agora</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>Silenciada até %1. Os alertas são guardados, e mostrados onde se pedem os silenciados.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>Retém todas as sincronizações até os alertas serem encerrados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entrada não pôde ser comparada.</numerusform>
            <numerusform>%Ln entradas não puderam ser comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>É inofensivo se</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>Experimentar os exemplos</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>Compara-a com entradas que deve e não deve encontrar.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Não tem nenhum.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>Guardar o ficheiro…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>Terminar o silêncio</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Até…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Como está escrita</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>Disparou em %1 exemplos e ficou em silêncio em %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>Todos os exemplos deram o resultado esperado.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 de %2 exemplos não deram o resultado esperado.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>O ficheiro da regra foi guardado.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>Guardar o ficheiro da regra</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>Regras Sigma (*.yml *.yaml);;Todos os ficheiros (*)</translation>
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
        <translation>Reter todas as sincronizações até os alertas serem encerrados</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Como está escrita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar a regra</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Editar uma regra</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>Cada pessoa por si</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>Cada endereço por si</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>Cada rede por si</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>Cada ligação, rota ou plano por si</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>Cada serviço por si</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Contado para</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>É o título dos alertas.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>Pode ficar vazio. Para quem vê os alertas.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>No registo até agora</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>Pelo menos tantas vezes</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>Dentro deste tempo</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutos, horas ou dias</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 ou mais em</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>A regra não pode ser aceite como está.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>Regras incluídas</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Regras próprias</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 de %2 ativas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Regra escolhida</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>Esta regra já não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>%Ln regra dos seus ficheiros é recusada.</numerusform>
            <numerusform>%Ln regras dos seus ficheiros são recusadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>%Ln regra foi adicionada.</numerusform>
            <numerusform>%Ln regras foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 Outras são recusadas.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>A regra foi guardada.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>O registo é comparado com ela a partir de agora.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Remover regras</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>Remover o ficheiro “%1”?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>Todas as regras dele desaparecem. O que encontraram fica. Guarde primeiro o ficheiro, se o puder querer de volta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>O ficheiro foi removido.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>O que a sincronização escreveu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Anular esta sincronização</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Sincronização de %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Anulação de %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, por %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>Desta sincronização não pode ser anulado: %1. O que foi lá enviado ou removido não pode ser devolvido.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>Esta sincronização não tinha nada para escrever.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>A ver o que pode ser anulado</translation>
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
        <translation>%1 (não pode ser anulado)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(nome não guardado)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Anulação: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>Nem tudo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>Onde clicar em %1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>Pastas onde procurar também</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>Encontrar segredos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>Os lugares habituais são os perfis e o histórico da sua shell, .env, .netrc e semelhantes. Os ficheiros são comparados na memória, e deles só se guarda o nome.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>As pastas são vistas até oito níveis de profundidade, com um máximo de 20 000 ficheiros, os primeiros 4 MiB de cada um e 2 GiB ao todo.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>Vê se uma palavra-passe, chave ou endereço de hook deste espaço de trabalho está num ficheiro: nos lugares habituais da sua conta, e nas pastas que adicionar.</translation>
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
        <translation>Uma segunda pessoa concorda</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>O que está marcado só acontece depois de outra pessoa também ter concordado.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>Um plano que remove mais contactos do que</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>Remoções que uma só pessoa pode fazer</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>Uma rota para uma conta onde nenhuma rota escreve ainda</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>Uma rota que envia mais campos ou mais contactos do que antes</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>Uma exportação de todos os contactos</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Esconder o que é escrito</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Rever…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>Encontrar segredos…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlar agora</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Ainda nada foi controlado</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>Um controlo vê o que foi concedido, segundos fatores, certificados, chaves, ficheiros, pessoas e o registo. Só pergunta aos serviços que ligou, e não altera nada.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>Um proprietário ou administrador faz o controlo. O que foi encontrado é mostrado aqui.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>Controlo escolhido</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>Revogar tudo…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>Foi roubado um computador, ou escapou uma chave?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>A controlar</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>O controlo foi parado.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>O que é mostrado foi encontrado antes. Durante uma hora, uma longa lista de contas continua onde parou.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>A ler o registo</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>A procurar em ficheiros</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A procura foi parada.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>O que é mostrado foi encontrado antes.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>relatório-de-segurança</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>O relatório de segurança foi guardado.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Não está encriptado aí: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>Uma nova rota para aqui começa com</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Nenhuma rota leva até aqui.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>Livros de endereços</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud, Radicale, Fastmail, iCloud e a maioria dos fornecedores de correio.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>Um ficheiro vCard, uma tabela da Google ou do Outlook (.csv), ou uma pasta de ficheiros .vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>Os contactos de uma conta Google. Inicia sessão com o navegador.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>Os contactos de uma caixa de correio do Outlook. Inicia sessão com o navegador.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>Os contactos de uma conta HubSpot, com uma chave ou com o navegador.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>Envia uma mensagem ao seu Zap por cada contacto que mudou. Não se pode ler dele.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ficheiro ou pasta</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>Inícios de sessão em serviços</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>O que a Google, a Microsoft e a HubSpot comunicam sobre inícios de sessão, aplicações admitidas e o que os administradores fizeram. Passa a fazer parte deste registo, cada evento uma vez.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>Nenhum serviço ligado mantém um registo destes</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>O Google Workspace, o Microsoft 365 e a HubSpot mantêm. Ligue aí uma conta para ver quem inicia sessão nela.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Voltar ao registo</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>A obter inícios de sessão</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parou.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>O que veio antes está no registo. Da próxima vez, continua a partir daí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>%Ln entrada nova está no registo.</numerusform>
            <numerusform>%Ln entradas novas estão no registo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>A maioria é só para si, neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Ao fim de %Ln minuto</numerusform>
            <numerusform>Ao fim de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>A janela usa-o da próxima vez que o Contact Warden for aberto.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>Bloquear quando ninguém usa a aplicação</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>Os contactos e o registo de auditoria estão lá encriptados. As palavras-passe estão no porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testemunhas do registo de auditoria</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>A sua organização decidiu isto.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>Também bloqueia com o ecrã, quando outro utilizador passa a usar este computador, e quando este é suspenso. Uma sincronização em curso continua até ao fim; antes da suspensão, para no contacto seguinte.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>Uma sincronização em curso continua até ao fim.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>Os contactos e o registo de auditoria estão lá encriptados. As palavras-passe estão seladas na mesma pasta; não é usado nenhum porta-chaves.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar os primeiros passos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por fazer: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>Controlo seguinte, e o anterior</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Premir um botão, assinalar uma caixa</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Abrir o que está escolhido numa lista</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>Esvaziar uma procura, fechar uma caixa de diálogo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>Para “%1”, como %2. Os contactos e as rotas ficam como estão.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>Para “%1”, como %2, para que o registo de inícios de sessão possa ser lido. Os contactos e as rotas ficam como estão.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>Para “%1”, como %2, para que Segurança possa controlar segundos fatores e administradores. Os contactos e as rotas ficam como estão.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>Para “%1”, como %2, para que Segurança possa controlar segundos fatores, administradores e as aplicações que têm acesso. Os contactos e as rotas ficam como estão.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>O ecrã de consentimento da aplicação está em teste: cada sessão termina ao fim de 7 dias</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sessão em %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>Copie o ID de cliente e o segredo como o serviço os mostra agora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Cancelar o início de sessão</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>O navegador mostra uma página de erro?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>Endereço da página de erro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir o navegador</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão com o navegador</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>Inicia sessão na página do próprio serviço: a sua palavra-passe não passa por aqui. Ainda nada é lido nem alterado.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>O endereço dela</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>Copie o endereço completo da página que não pôde ser aberta, da barra de endereço do navegador. Não o dê a mais ninguém.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>%1 vai pedir-lhe que permita:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>À sua espera no navegador</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Não foi possível abrir um navegador.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>Copie a ligação e abra-a num navegador deste computador.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>Sessão iniciada. É guardada quando a sincronização em curso terminar.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>Sessão iniciada. A guardar.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>Esse endereço não pertence a este início de sessão.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>Copie o endereço completo da última página que se abriu. O início de sessão ainda espera.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>Código para o Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>Com ela, o seu Zap pode saber que uma mensagem vem mesmo daqui. Só é mostrada agora; ignore-a se o seu Zap não precisar de conferir.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>Para um passo “Code by Zapier”, logo a seguir ao acionador:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>Mostrar onde clicar: passo %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>Leva contactos de um livro de endereços para outro, pelas regras das suas rotas.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>Ver antes</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>Abra uma sincronização para ver o que escreveu, e para a anular.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>Um plano espera pela sua decisão.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>Nada dele foi escrito. Veja-o e decida.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>Ainda não há rotas</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>Um proprietário ou administrador adiciona a primeira.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Uma rota precisa de dois livros de endereços</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ligue um de onde ler contactos e um para onde os levar.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>Diga para onde devem ir os contactos</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>Uma rota leva de um livro de endereços a outro, com regras sobre o que pode sair e o que pode ser removido.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar o registo</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>Abrir Alertas</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>Uma anulação espera pela sua decisão.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>A sincronizar</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>A fazer um plano</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>Está tudo sincronizado.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>Uma sincronização não escreveria nada.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>Já nada espera por si.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>A aplicar o plano</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>A anular a sincronização</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Fica tudo como está.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>Nada foi removido nem junto. Não se pergunta de novo até um destes contactos mudar, ou as regras da rota.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Remover uma rota</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>Remover a rota “%1”?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>Nenhum contacto é removido em qualquer dos lados. Este espaço de trabalho esquece que contactos pertencem um ao outro nesta rota, por isso uma nova rota entre os dois voltaria a fazer a correspondência.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>Uma rota precisa de dois livros de endereços</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>Ligue um de onde ler contactos e um para onde os levar.</translation>
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
        <translation>Esconder o resultado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>Mais %Ln está na sincronização.</numerusform>
            <numerusform>Mais %Ln estão na sincronização.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>Mensagens anteriores: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>Rever o que espera</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar a sincronização</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>Não era o que queria? Mostre a sincronização e prima lá Anular esta sincronização. Aí é dito o que não se pode recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Copiadas %1 de %Ln linha escolhida.</numerusform>
            <numerusform>Copiadas %1 de %Ln linhas escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar a linha</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Copiar %1 de %Ln linha escolhida</numerusform>
            <numerusform>Copiar %1 de %Ln linhas escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copiar %Ln linha</numerusform>
            <numerusform>Copiar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher tudo</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (não mostrada agora)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Repor as colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>Últimos primeiro</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre “%1” e “%2”</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>Alterar larguras com o teclado</translation>
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
        <translation>%1 em %2</translation>
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
        <translation>Controlos reprovados, dia a dia</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>No máximo %1, em %2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>Controlos reprovados, dia a dia</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>Controlos reprovados</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>A partir de %1</translation>
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
        <translation>O espaço de trabalho está bloqueado</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>Os seus contactos estão encriptados em %1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Escolha o seu nome</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar o porta-chaves</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar o código de recuperação</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>Como impresso; espaços, traços e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>Escolha uma nova frase-passe para a próxima vez:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir com o código de recuperação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>Abrir de novo a demonstração</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>A abrir a demonstração</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>A perguntar ao porta-chaves</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>A abrir o espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>Terminar o desbloqueio pelo porta-chaves…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>A partir da próxima vez, escreve a sua frase-passe.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>Quem se sentar na conta deste computador deixa de poder abrir o espaço de trabalho.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>A sua frase-passe abre o espaço de trabalho. Um proprietário definiu-a por si e conhece-a, por isso escolha uma própria.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>O porta-chaves deste computador ou a sua frase-passe abre o espaço de trabalho.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>O porta-chaves deste computador abre o espaço de trabalho. Ainda não tem uma frase-passe; defina uma para desbloquear sem o porta-chaves.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>A sua frase-passe abre o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase-passe…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir uma frase-passe…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>Defina primeiro uma frase-passe, senão nada abre o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>A frase-passe foi alterada.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>A frase-passe foi definida.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>Agora só a sua frase-passe lhe abre o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>Desbloquear pelo porta-chaves…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>A partir da próxima vez, o porta-chaves deste computador abre-o por si.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>Agora o porta-chaves deste computador abre-lhe o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>Quem se sentar na conta deste computador passa então por si, por isso mais ninguém a deve usar. As palavras-passe dos serviços passam para o porta-chaves: uma sincronização agendada só funciona então enquanto tiver a sessão iniciada neste computador.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Avisar-me de novas versões</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>Enquanto esta aplicação está aberta, pergunta a %1 uma vez por dia que versões há. Quem gere esse servidor fica a saber o endereço da sua rede e que o Contact Warden é usado aí, e mais nada. Nada é transferido nem instalado. A escolha vale para todos neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>Um proprietário ou administrador escolhe isto.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>A perguntar a %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>Ocultar esta nova versão</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>Foram contados %1; o habitual são cerca de %2, de %3 a %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferentes</translation>
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
        <translation>Hash raiz: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>Esconder o veredicto</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>Comparar com um ponto de controlo guardado…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>Continuar com este registo…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Adicionar uma testemunha</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Volta a encontrá-la em “Vistas”. Mais ninguém a vê. Um nome que já existe é substituído.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>Nenhum: as mensagens ficam “aceites”</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>Caminho de volta (opcional)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>Escolha o ficheiro que o Zap escreve</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>Texto (*.txt *.csv *.log);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>Escolha a pasta que o Zap enche</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>Um ficheiro em que o seu Zap anota o que fez: o próprio Zapier só diz que aceitou uma mensagem. Acrescente um último passo ao Zap: Dropbox, OneDrive ou Google Drive, “Append to text file” ou “Create text file”, com a idempotency_key da mensagem como texto. Depois escolha aqui o ficheiro ou a pasta, como chega a este computador.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>Boas-vindas ao Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>Os seus contactos são guardados encriptados neste computador, num espaço de trabalho. Criar um demora um minuto.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>O porta-chaves deste computador</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Uma frase-passe</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>À procura…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Criar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>Aparece no registo de auditoria ao lado do que faz.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>O que abre o espaço de trabalho</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>Tenho um espaço de trabalho de outro computador</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>É guardado em %1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Guarde o seu código de recuperação</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>Abre o espaço de trabalho quando o porta-chaves ou a frase-passe se perde. Só é mostrado agora, e mais ninguém o tem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>O seu espaço de trabalho está pronto</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Por onde quer começar?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>Abre-se uma segunda janela com contactos inventados em serviços inventados. É eliminada quando a fechar; o seu espaço de trabalho fica como está.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primeiro</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>Encontrado: %1. O espaço de trabalho abre quando a sua sessão neste computador está iniciada.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Não há porta-chaves neste computador.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>Ou use uma frase-passe.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>A criar as chaves</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>Experimentar com dados inventados</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>Só quer ver? Nada disso é guardado.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>Experimentar primeiro com dados inventados</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>Um espaço de trabalho portátil abre-se só com a sua frase-passe.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>Não deixa nada neste computador, nem no seu porta-chaves.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Passo 1 de 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Passo 2 de 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Passo 3 de 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google, Microsoft 365, HubSpot, outro livro de endereços (CardDAV), um ficheiro de contactos ou um Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>Escolha uma frase-passe. Contactos, registo e palavras-passe só são guardados encriptados.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>Funções que o permitem: %1. Um proprietário pode dar-lhe uma delas.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>Testemunhas do registo de auditoria</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Adicionar uma testemunha…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>Uma testemunha é informada de até onde vai o registo, e de nada do que aconteceu. Enquanto ela se lembrar, ninguém pode reescrever o registo sem que se descubra.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>Remover esta testemunha: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>Deixa de ser informada. O que lhe foi comunicado fica onde está, e o registo diz que ela foi removida.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>Endereço do hook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>Adicionar e informar</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Adicionar uma testemunha</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Uma caixa de correio</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Um hook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>De preferência uma a que este computador possa acrescentar ficheiros, mas não alterar: uma partilha ou um disco de outra pessoa. Cada ponto de controlo torna-se um ficheiro próprio.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>Escolha a pasta para pontos de controlo</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>Recebe o ponto de controlo em JSON. O endereço é guardado como segredo, por isso não volta a ser mostrado.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>A comunicar-lhe o primeiro ponto de controlo…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>Alguém que não pode alterar o registo.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>Não comunicado</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Informar agora</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>A palavra de uma pessoa</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>%1 responde por isto</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>Desde %1, até %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>Guardar o ficheiro outra vez…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Mostrado por %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Guardar o ficheiro outra vez</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>O ficheiro foi guardado.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>Não está encriptado aí: %1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>Há %Ln alerta aberto</numerusform>
            <numerusform>Há %Ln alertas abertos</numerusform>
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
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Valores antigos e novos</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>A sua função vê o registo sem contactos. Quem pode ver contactos encontra aqui o que foi escrito.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>Não podem ser lidos: a sincronização já não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>Foram esquecidos: os valores antigos e novos são guardados 90 dias, e não mais tempo do que o contacto e a ligação dele. O registo guarda as contagens.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Abra a sincronização para ver mais %Ln</numerusform>
            <numerusform>Abra a sincronização para ver mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Um contacto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>Os valores foram esquecidos.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>O que foi enviado antes não é guardado.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>Importar a exportação…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>Registo do Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>Nenhum programa pode obter o registo do Zapier. Pode exportá-lo lá e importar o ficheiro:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. Em zapier.com, abra Settings, e depois Audit log.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. Exporte-o em CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. Importe o ficheiro aqui. Cada entrada entra uma só vez, por mais vezes que o faça.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>A página existe para proprietários de contas Team, que guardam 6 meses, e para proprietários e superadministradores de contas Enterprise, que guardam 12.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>O que o Zapier diz sobre isso</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>Escolha o que o Zapier exportou</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelas (*.csv);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>A importar o registo</translation>
    </message>
</context>
</TS>
