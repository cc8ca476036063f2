### Spanish: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = Nada. El programa no guarda ningún archivo, y no se ha encontrado ninguno de sus archivos temporales o a medio escribir.
privacy-kept = El programa guarda, o ha dejado, { $count ->
    [one] un archivo:
   *[other] { $count } archivos:
}
privacy-line = { $path } ({ $bytes } bytes): { $why }
trace-profile = sus datos, porque usted los guardó con «profile save»
trace-history = qué cartas escribió, porque usted empezó un historial con «history on»
trace-lock = impide que dos ejecuciones escriban a la vez; vacío
trace-part = a medio escribir, dejado por una ejecución interrumpida
trace-edited = una carta que se estaba cambiando en un editor, dejada por una ejecución interrumpida
trace-letter = una carta que usted guardó
trace-foreign = en la carpeta del programa, pero no es del programa
privacy-looked = Se ha mirado en: { $places }
privacy-unlisted = Un archivo que usted pidió con -o, en la guía o mediante una tubería (|) está donde usted lo puso. El programa no lleva ninguna lista de ellos, salvo que usted empezara un historial.
privacy-others-heading = Lo que otros pueden haber conservado
privacy-others =
    .a = el shell: las líneas que usted tecleó (su historial)
    .b = el terminal: lo que se mostró (líneas anteriores, registros de tmux o screen)
    .c = editores, visores, gestores de archivos: archivos recientes, copias de respaldo, archivos para deshacer
    .d = el escritorio: el portapapeles y su historial, las miniaturas, un índice de búsqueda
    .e = carpetas en la nube, copias de seguridad e instantáneas: copias de cada archivo guardado en ellas
    .f = el navegador y el operador de red: que se descargó el programa, y los enlaces que se abrieron
    .g = cargo y el gestor de paquetes: que el programa se compiló o se instaló

forget-nothing = No hay nada que olvidar: el programa no guarda ningún archivo.
forget-question = ¿Borrar estos archivos (número: { $count })?
forget-letters = Estas cartas las guardó usted; se quedan, salvo que añada --letters:
forget-no = No, dejarlos
forget-yes = Sí, borrarlos
forget-left = No se ha borrado nada.
forget-done = Archivos borrados: { $count }.
forget-cannot = Así no se puede eliminar lo que otros han conservado («privacy» lo enumera), ni hacer ilegible en el disco un archivo borrado: eso solo lo consigue un disco cifrado.

profile-path = Se guarda en { $path }
profile-saved = Guardado en { $path }, legible solo para usted. «profile clear» lo borra.
profile-cleared = Borrado.
profile-warning = Cualquiera que pueda abrir sus archivos puede leerlo. No guarde nada aquí si eso pudiera perjudicarle.
profile-empty = No se indicó nada, así que no se ha guardado nada.
profile-used = Sus datos vienen de su perfil; --no-profile los deja fuera.
history-on = A partir de ahora cada carta se anota en { $path }: día, país, institución y nombre del archivo, nunca su texto. «history off» borra la lista.
history-off = Borrado. Ya no se anotan las cartas.
history-empty = Todavía no se ha anotado ninguna carta.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Deténgase aquí si tiene pasaporte ruso, familia en Rusia o planes de viajar allí: { $program } safety --where abroad-with-ties
